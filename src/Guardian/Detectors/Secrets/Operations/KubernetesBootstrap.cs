using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Tokens by which nodes join a cluster: six and sixteen characters with a dot between them.</summary>
internal static class KubernetesBootstrap
{
    public static SecretService Service { get; } = new(
        "KUBERNETES_BOOTSTRAP_TOKEN", "Kubernetes bootstrap token", "Kubernetes bootstrap トークン", "Kubernetes Docs, Authenticating with bootstrap tokens",
        TokenFormat.Behind("{lalnum:6}.{lalnum:16}", "kubeadm", "bootstrap token", "tls bootstrap"));
}
