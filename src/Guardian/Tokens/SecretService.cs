using System.Collections.Immutable;
using Dlp.Guardian.Identifiers;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Tokens;

/// <summary>A service that issues credentials, with every documented shape of them.</summary>
internal sealed record SecretService
{
    /// <summary>Creates a service whose credential is one sensitive information type.</summary>
    /// <param name="id">Type id, e.g. <c>STRIPE_API_KEY</c>.</param>
    /// <param name="name">English name of the credential, e.g. "Stripe API key".</param>
    /// <param name="nameJa">Japanese name.</param>
    /// <param name="source">The vendor's document, by title: "Stripe Docs, API keys".</param>
    /// <param name="formats">The shapes.</param>
    public SecretService(string id, string name, string nameJa, string source, params ReadOnlySpan<TokenFormat> formats)
    {
        Type = new(id, SensitiveInformationCategory.Secret, name, nameJa, source, IdentifierTypes.TagOf(id), 0.88)
        {
            Description = $"{name}: whoever holds it can act in its owner's name until it is revoked.",
            DescriptionJa = $"{nameJa}。失効するまで、入手した者が所有者として操作できます。",
        };
        Formats = [.. formats];
    }

    /// <summary>What is found.</summary>
    public SensitiveInformationType Type { get; init; }

    /// <summary>The shapes, tried in order at their anchors.</summary>
    public ImmutableArray<TokenFormat> Formats { get; }

    /// <summary>Detector name: the id in lower case with dashes.</summary>
    public string Name => Type.Id.ToLowerInvariant().Replace('_', '-');
}
