using System.Text;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Identifiers;

/// <summary>Short ways to write the types of identifiers.</summary>
internal static class IdentifierTypes
{
    /// <summary>A type of personal data issued by one country.</summary>
    public static SensitiveInformationType Pii(string id, string country, string name, string nameJa, string standard, string description, string descriptionJa) =>
        Create(id, SensitiveInformationCategory.Pii, country, name, nameJa, standard, description, descriptionJa);

    /// <summary>A type of financial data; country may be empty.</summary>
    public static SensitiveInformationType Financial(string id, string country, string name, string nameJa, string standard, string description, string descriptionJa) =>
        Create(id, SensitiveInformationCategory.Financial, country, name, nameJa, standard, description, descriptionJa);

    /// <summary>The placeholder tag of an id: its letters, digits spelt.</summary>
    public static string TagOf(string id)
    {
        string[] digits = ["ZERO", "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE"];
        var tag = new StringBuilder();
        foreach (var c in id)
        {
            if (char.IsAsciiDigit(c))
                tag.Append(digits[c - '0']);
            else if (char.IsAsciiLetter(c))
                tag.Append(c);
        }

        return tag.Length > 32 ? tag.ToString(0, 32) : tag.ToString();
    }

    private static SensitiveInformationType Create(
        string id, SensitiveInformationCategory category, string country, string name, string nameJa, string standard, string description, string descriptionJa) =>
        new(id, category, name, nameJa, standard, TagOf(id), 0.35)
        {
            Description = description,
            DescriptionJa = descriptionJa,
            Countries = country.Length == 0 ? [] : [.. country.Split(',')],
        };
}
