using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>MongoDB Atlas service account secrets (<c>mdb_sa_sk_</c>) and private keys of programmatic access (UUID). Ids (<c>mdb_sa_id_</c>) and public keys are no secrets.</summary>
internal static class MongoDbAtlas
{
    public static SecretService Service { get; } = new(
        "MONGODB_ATLAS_KEY", "MongoDB Atlas private key", "MongoDB Atlas 秘密鍵", "MongoDB Atlas Docs, Programmatic API keys; Service accounts",
        TokenFormat.Of("mdb_sa_sk_{base64url:32-64}"),
        TokenFormat.Behind("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "mongodb atlas", "atlas private key", "mcli private api key") with { Near = TokenFormat.CredentialWords });
}
