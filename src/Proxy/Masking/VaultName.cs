namespace Dlp.Proxy.Masking;

/// <summary>One name a vault is found by. The subject is part of it, so another subject's id finds nothing.</summary>
internal readonly record struct VaultName(string Subject, string App, string Conversation);
