using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Personal, service, service account, CLI, SCIM and audit tokens with their prefixes.</summary>
internal static class DopplerToken
{
    public static SecretService Service { get; } = new(
        "DOPPLER_TOKEN", "Doppler token", "Doppler トークン", "Doppler docs, Auth token formats",
        TokenFormat.Of("dp.pt.{base62:40-44}"),
        TokenFormat.Of("dp.st.{base62:40-44}"),
        TokenFormat.Of("dp.st.{[a-z0-9_-]:2-35}.{base62:40-44}"),
        TokenFormat.Of("dp.ct.{base62:40-44}"),
        TokenFormat.Of("dp.sa.{base62:40-44}"),
        TokenFormat.Of("dp.said.{base62:40-44}"),
        TokenFormat.Of("dp.scim.{base62:40-44}"),
        TokenFormat.Of("dp.audit.{base62:40-44}"));
}
