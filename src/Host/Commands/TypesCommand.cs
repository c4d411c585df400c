using System.CommandLine;
using Dlp.Guardian.Types;
using Dlp.Policy.Documents;
using Dlp.Policy.Words;

namespace Dlp.Host.Commands;

/// <summary><c>dlp types list|show</c>: the catalogue of sensitive information types.</summary>
internal static class TypesCommand
{
    public static Command Create() => new("types", "Look up the sensitive information types that are found.") { List(), Show() };

    private static Command List()
    {
        var category = new Option<string?>("--category") { Description = "Only this family: pii, financial or secret." };
        _ = category.AcceptOnlyFromAmong("pii", "financial", "secret");
        var country = new Option<string?>("--country") { Description = "Only types that this country issues (ISO 3166-1 alpha-2, such as JP).", HelpName = "CC" };
        country.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<string?>() is { } code && !(code.Length == 2 && code.All(char.IsAsciiLetter)))
            {
                result.AddError("--country is a code of two letters (ISO 3166-1 alpha-2), such as JP.");
            }
        });
        var format = new Option<string>("--format") { Description = "text, json or markdown.", DefaultValueFactory = static _ => "text" };
        _ = format.AcceptOnlyFromAmong("text", "json", "markdown");
        var language = Language();
        var command = new Command("list", "List types, by category and id. Exit code 1 when there is none.") { category, country, format, language };
        command.SetAction(parse =>
        {
            var wanted = parse.GetValue(category);
            var code = parse.GetValue(country);
            List<SensitiveInformationType> types =
            [
                .. SensitiveInformationTypes.All
                    .Where(t => wanted is null || TypesOutput.NameOf(t.Category) == wanted)
                    .Where(t => code is null || t.Countries.Contains(code, StringComparer.OrdinalIgnoreCase)),
            ];
            var output = new TypesOutput(Console.Out, parse.GetValue(language) == "ja");
            switch (parse.GetValue(format))
            {
                case "json":
                    output.Json(types);
                    break;
                case "markdown":
                    output.Markdown(types);
                    break;
                default:
                    output.Text(types);
                    break;
            }

            if (types.Count > 0)
            {
                return ExitCode.Ok;
            }

            Console.Error.WriteLine("dlp: no such type. Countries with types of their own: " + string.Join(' ', SensitiveInformationTypes.All.SelectMany(static t => t.Countries).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
            return ExitCode.Negative;
        });
        return command;
    }

    private static Command Show()
    {
        var id = new Argument<string>("ID") { Description = "Id of the type, such as JP_MY_NUMBER." };
        var format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = static _ => "text" };
        _ = format.AcceptOnlyFromAmong("text", "json");
        var language = Language();
        var command = new Command("show", "Show one type: what it is, what it follows, what its detectors go by.") { id, format, language };
        command.SetAction(parse =>
        {
            var given = parse.GetValue(id)!;
            if (SensitiveInformationTypes.All.FirstOrDefault(t => string.Equals(t.Id, given, StringComparison.OrdinalIgnoreCase)) is not { } type)
            {
                Console.Error.WriteLine($"dlp: there is no type '{given}'.{NearestWord.Hint(given, SensitiveInformationTypes.ById.Keys)} 'dlp types list' shows them all.");
                return ExitCode.Usage;
            }

            var output = new TypesOutput(Console.Out, parse.GetValue(language) == "ja");
            if (parse.GetValue(format) == "json")
            {
                output.Json(type);
            }
            else
            {
                output.Text(type);
            }

            return ExitCode.Ok;
        });
        return command;
    }

    private static Option<string> Language()
    {
        var language = new Option<string>("--lang") { Description = "Language of names and descriptions: en or ja.", DefaultValueFactory = static _ => "en" };
        return language.AcceptOnlyFromAmong("en", "ja");
    }
}
