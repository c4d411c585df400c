namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>What a name says its value is.</summary>
internal enum CredentialKind
{
    /// <summary>Nothing secret: <c>password_hint</c>, <c>primary_key</c>, <c>nextPageToken</c>.</summary>
    None,

    /// <summary>A password that a person chose or was given.</summary>
    Password,

    /// <summary>A password of several words.</summary>
    Passphrase,

    /// <summary>Named a secret outright: <c>client_secret</c>, <c>credentials</c>; people write these themselves, too.</summary>
    Secret,

    /// <summary>Named by what issues it: <c>api_key</c>, <c>auth_token</c>; always generated.</summary>
    Token,

    /// <summary>Some other key or a salt: secret only when the value looks drawn at random.</summary>
    Key,
}
