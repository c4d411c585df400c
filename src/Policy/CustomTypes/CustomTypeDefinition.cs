using Dlp.Policy.Words;

namespace Dlp.Policy.CustomTypes;

/// <summary>A sensitive information type of the policy document, as data; the Guardian makes a detector of it.</summary>
/// <param name="Type">Id, names, placeholder tag and score without support; its category is <see cref="SensitiveInformationCategory.Custom"/>.</param>
/// <param name="Matcher">What it looks like.</param>
/// <param name="Near">What supports a match; null when nothing does.</param>
/// <param name="Exclusion">What a match must not be; null when nothing is left out.</param>
public sealed record CustomTypeDefinition(SensitiveInformationType Type, CustomMatcher Matcher, CustomNear? Near, CustomExclusion? Exclusion);
