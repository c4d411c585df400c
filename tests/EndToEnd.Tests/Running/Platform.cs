using System.Runtime.Versioning;

// Chromium, kill and proc(5) are those of Debian.
[assembly: SupportedOSPlatform("linux")]
