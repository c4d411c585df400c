using System.Collections.Frozen;
using Dlp.Proxy.Apps.Anthropic;
using Dlp.Proxy.Apps.ChatGpt;
using Dlp.Proxy.Apps.Generic;
using Dlp.Proxy.Apps.OpenAi;

namespace Dlp.Proxy.Apps;

/// <summary>Every adapter, and the choice among them. A request is always read by one: there is no way past inspection through an unknown shape.</summary>
public sealed class AppAdapterSet
{
    /// <summary>Name of the adapter that reads everything else.</summary>
    public const string GenericName = "generic-json";

    // Services of the catalogue that speak another service's format.
    private static readonly FrozenDictionary<string, string> Aliases = new Dictionary<string, string>
    {
        ["azure-openai"] = "openai",
        ["github-copilot"] = "openai",
        ["embeddings"] = "openai",
    }.ToFrozenDictionary();

    private readonly GenericAdapter _generic;
    private readonly IAppAdapter[] _services;
    private readonly FrozenDictionary<string, (IAppAdapter Service, IAppAdapter Fallback)> _byName;
    private readonly Action<string, string> _unknownShape;

    private AppAdapterSet(AnswerRewriterFactory answers, Action<string, string> unknownShape, bool dangerousMaskUnknownFormats)
    {
        _unknownShape = unknownShape;
        _generic = new GenericAdapter(answers, dangerousMaskUnknownFormats);
        _services = [new OpenAiAdapter(answers), new AnthropicAdapter(answers), new ChatGptWebAdapter(answers)];
        _byName = _services.ToFrozenDictionary(service => service.Name, service => (service, (IAppAdapter)new UnknownShapeAdapter(service, _generic)));
    }

    /// <summary>Reads and refuses, restores nothing, counts nothing.</summary>
    public static AppAdapterSet Default { get; } = Create((string _, in AnswerShape _, Masking.ConversationVault _) => null);

    /// <summary>A set wired to the rest of the proxy.</summary>
    /// <param name="answers">Makes answer rewriters.</param>
    /// <param name="unknownShape">
    /// Counts requests that no named adapter could read: adapter of the catalogue and <c>path</c>, <c>shape</c>, <c>adapter</c> (no such adapter) or <c>fault</c>. Drift shows here first.
    /// </param>
    /// <param name="dangerousMaskUnknownFormats">Lets common prompt keys of unknown formats be masked; default false, a finding there blocks.</param>
    public static AppAdapterSet Create(AnswerRewriterFactory answers, Action<string, string>? unknownShape = null, bool dangerousMaskUnknownFormats = false)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return new AppAdapterSet(answers, unknownShape ?? ((_, _) => { }), dangerousMaskUnknownFormats);
    }

    /// <summary>Reads a request: the catalogue's adapter first, then whoever knows the path, then the generic one. Never throws for content.</summary>
    /// <param name="catalogueAdapter">Adapter column of the catalogue; may be empty or unknown.</param>
    /// <param name="shape">What is known of the request.</param>
    /// <param name="body">Decoded body.</param>
    public AppReading Read(string catalogueAdapter, in RequestShape shape, ReadOnlyMemory<byte> body)
    {
        var name = Aliases.GetValueOrDefault(catalogueAdapter ?? "", catalogueAdapter ?? "");
        var isNamed = _byName.TryGetValue(name, out var named);
        try
        {
            if (isNamed && named.Service.Read(shape, body) is { IsMine: true } own)
                return new(named.Service, own);
            foreach (var service in _services)
                if (service != named.Service && service.Read(shape, body) is { IsMine: true } reading)
                    return new(service, reading);
            if (!body.IsEmpty)
                _unknownShape(name, !isNamed ? "adapter" : named.Service.Accepts(shape) ? "shape" : "path");
            return new(isNamed ? named.Fallback : _generic, _generic.Read(shape, body));
        }
        catch (Exception)
        {
            // A fault in a parser must become the policy's fallback, not a way around it; what was thrown could quote content.
            _unknownShape(name, "fault");
            return new(isNamed ? named.Fallback : _generic, PromptReading.Unscannable("adapter fault"));
        }
    }
}
