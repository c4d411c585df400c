namespace Dlp.Proxy.Apps;

/// <summary>A request as read, with the adapter that goes on with it.</summary>
/// <param name="Adapter">Refuses and restores; its name goes into records.</param>
/// <param name="Reading">Never <see cref="PromptReading.NotMine"/>.</param>
public readonly record struct AppReading(IAppAdapter Adapter, PromptReading Reading);
