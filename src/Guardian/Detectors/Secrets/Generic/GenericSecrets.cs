using System.Collections.Immutable;
using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>Secrets without a vendor's layout: passwords, generated values, keys and hashes in every notation.</summary>
internal static class GenericSecrets
{
    /// <summary>One line each.</summary>
    public static ImmutableArray<IDetector> All { get; } =
    [
        new AssignedPasswordDetector(),
        new AssignedSecretDetector(),
        new ProsePasswordDetector(),
        new JapanesePasswordDetector(),
        new JapaneseSecretDetector(),
        new CommandPasswordDetector(),
        new LoginCallDetector(),
        new StatementPasswordDetector(),
        new CredentialFileDetector(),
        new KubernetesSecretDetector(),
        new OracleLoginDetector(),
        new PasswordHashDetector(),
        new AuthorizationDetector(),
        new SessionCookieDetector(),
        new SignedUrlDetector(),
        new ArmouredKeyDetector(),
        new JsonWebKeyDetector(),
        new EncodedKeyDetector(),
        new ToolKeyDetector(),
    ];
}
