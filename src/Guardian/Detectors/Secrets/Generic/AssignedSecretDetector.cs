using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>
/// Generated values assigned to a name for secrets (<c>api_key</c>, <c>client_secret</c>, <c>auth_token</c>, <c>ENCRYPTION_KEY</c>), whatever service they
/// belong to; a service's own detector wins. The span is the value alone.
/// </summary>
internal sealed class AssignedSecretDetector : AnchoredDetector
{
    private static readonly ImmutableArray<string> Exact = ["Key", "KEY", "_key", "-key", "key:", "key="];

    private static readonly ImmutableArray<string> Caseless =
        ["secret", "token", "api key", "apikey", "access key", "secret key", "private key", "encryption key", "signing key", "license key", "credential", "creds", "authkey", "appkey", "salt", "pepper", "\"auth\"", "_auth"];

    public override string Name => "assigned-secret";

    public override SensitiveInformationType Type => GenericTypes.GenericSecret;

    public override DetectorAnchors Anchors { get; } = new() { Literals = Exact, CaselessLiterals = Caseless };

    public override int Specificity => 0;

    public override void Match(DetectionContext context, int at, int literal)
    {
        var anchor = literal < Exact.Length ? Exact[literal] : Caseless[literal - Exact.Length];
        var word = anchor.AsSpan().Trim(":=\"");
        var name = CredentialName.Around(context, at + anchor.IndexOf(word[0], StringComparison.Ordinal), word.Length);
        if (name.Kind is not (CredentialKind.Secret or CredentialKind.Token or CredentialKind.Key))
            return;
        var value = AssignmentReader.Read(context, name);
        if (value.Form == ValueForm.None)
            value = AssignmentReader.ReadSentence(context, name);
        if (value.Form == ValueForm.None && name.Kind == CredentialKind.Token)
            value = AssignmentReader.ReadWord(context, name);
        if (value.End <= value.Start)
            return;
        context.Charge(6 * (value.End - value.Start));
        if (PointsOf(name, value, context.Text[value.Start..value.End]) is > 0 and var confidence)
            context.Report(this, value.Start, value.End, new(confidence, "assigned:secret"), FingerprintForm.Exact);
    }

    /// <summary>The score, or 0 when it is no secret.</summary>
    private static double PointsOf(CredentialName name, Assignment value, ReadOnlySpan<char> text)
    {
        if (IsCompactJwt(text) || (value.Form is ValueForm.Configured or ValueForm.Loose && PasswordValue.IsExpression(text) && !GeneratedValue.IsGenerated(text[(text.IndexOf('.') + 1)..], 16)))
            return 0;
        if (name.Kind == CredentialKind.Key)
            return GeneratedValue.IsDense(text) && value.Form is ValueForm.Quoted or ValueForm.Argument || GeneratedValue.IsGenerated(text, 20) && !GeneratedValue.IsDigestLike(text) && value.Form is ValueForm.Quoted or ValueForm.Configured ? 0.80 : 0;
        if (GeneratedValue.IsDense(text) && value.Form is ValueForm.Quoted or ValueForm.Argument)
            return 0.88;
        if (GeneratedValue.IsGenerated(text, 16))
            return value.Form == ValueForm.Loose ? 0.86 : 0.90;
        if (PasswordValue.IsUuid(text))
            return value.Form is ValueForm.Quoted or ValueForm.Configured && Tokens.Randomness.IsPlausible(text) && Distinct(text) ? 0.80 : 0;
        var plausibility = PasswordValue.Judge(text);
        var isChosen = plausibility == Plausibility.Strong && text.ContainsAnyInRange('0', '9') && text.Length >= (name.Kind == CredentialKind.Secret ? 8 : 10) && !Tokens.Wordlikeness.ReadsAsWords(text) && !text.ContainsAny(CharacterSets.Brackets);
        return isChosen && value.Form is ValueForm.Quoted or ValueForm.Configured ? 0.80
            : isChosen && value.Form == ValueForm.Loose && name.Kind == CredentialKind.Secret && text.ContainsAny(CharacterSets.Signs) ? 0.78
            : name.Kind == CredentialKind.Secret && plausibility >= Plausibility.Plain && value.Form is ValueForm.Quoted or ValueForm.Configured && text.Length >= 8 && text.ContainsAnyInRange('0', '9') ? 0.78
            : 0;
    }

    /// <summary>The JWT detector says more about those.</summary>
    private static bool IsCompactJwt(ReadOnlySpan<char> value) => value.StartsWith("eyJ") && value.Contains('.');

    /// <summary>Not a counted or written-out example.</summary>
    private static bool Distinct(ReadOnlySpan<char> uuid) => TokenScan.Distinct(uuid) >= 9;
}
