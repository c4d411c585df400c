namespace Dlp.Policy.Words;

/// <summary>Where a request goes, in the words of the app catalogue.</summary>
/// <param name="Host">Canonical host: lower-case A-label, no trailing dot.</param>
/// <param name="Port">TCP port.</param>
/// <param name="App">App name as in the catalogue, e.g. <c>ChatGPT</c>; the host itself when it is not catalogued.</param>
/// <param name="Category">Catalogue category, e.g. <c>chat web app</c>; empty when not catalogued.</param>
public sealed record Destination(string Host, int Port, string App, string Category);
