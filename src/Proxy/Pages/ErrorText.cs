namespace Dlp.Proxy.Pages;

/// <summary>An error for people.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Title">A few words.</param>
/// <param name="Explanation">What is wrong and what to do.</param>
internal sealed record ErrorText(int Status, string Title, string Explanation);
