namespace Dlp.Load;

/// <summary>The other end does not behave as the measurement needs.</summary>
internal sealed class LoadException(string message) : Exception(message);
