namespace Dlp.Proxy.Records;

/// <summary>A record handed to the trail.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IsDurable">Whether it is on disk; if not, nothing may be forwarded.</param>
internal readonly record struct WrittenRecord(Guid Id, bool IsDurable);
