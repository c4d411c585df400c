using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Rancher bearer tokens: name (<c>token-</c>, <c>kubeconfig-</c>) and 54 characters.</summary>
internal static class Rancher
{
    public static SecretService Service { get; } = new(
        "RANCHER_TOKEN", "Rancher API token", "Rancher API トークン", "Rancher Docs, API keys and tokens",
        TokenFormat.Of("token-{lalnum:5}:{lalnum:54}"),
        TokenFormat.Of("kubeconfig-{lalnum:3-20}:{lalnum:54}"),
        TokenFormat.Of("kubeconfig-user-{lalnum:5-12}:{lalnum:54}"));
}
