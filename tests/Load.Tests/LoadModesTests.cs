using System.Net;

namespace Dlp.Load.Tests;

/// <summary>The measuring instrument measured, against an origin whose behaviour is known.</summary>
public sealed class LoadModesTests
{
    [Fact]
    public void StallUnderFixedRate_IsChargedToEveryRequestItDelayed()
    {
        // 100 requests a second for 2 s; one stall of 800 ms. A closed loop would record one slow request of 200 (its p99 stays fast);
        // by the schedule 80 are late, so more than a quarter of all exceed 100 ms.
        using var origin = new StallingOrigin(stallAt: 60, TimeSpan.FromMilliseconds(800));
        var result = FixedRateLoad.Run(Options(origin, "rate") with { Rate = 100, Seconds = 2 });

        Assert.InRange(result.Requests, 150, 260);
        Assert.Equal(0, result.Errors);
        Assert.InRange(result.P90Micros!.Value, 250_000, 1_000_000);
        Assert.InRange(result.MaxMicros!.Value, 700_000, 2_000_000);
    }

    [Fact]
    public void NewConnections_EachGoThroughConnect()
    {
        using var origin = new StallingOrigin(-1, TimeSpan.Zero);
        var result = NewConnectionLoad.Run(Options(origin, "connect") with { Proxy = new IPEndPoint(IPAddress.Loopback, origin.Port), Connections = 2, Seconds = 0.5 });

        Assert.True(result.Requests > 0);
        Assert.True(origin.Connects >= result.Requests);
    }

    [Fact]
    public void KeepAlive_StopsAtTheWantedNumberOfRequests()
    {
        using var origin = new StallingOrigin(-1, TimeSpan.Zero);
        var result = KeepAliveLoad.Run(Options(origin, "keepalive") with { Connections = 4, Requests = 500, Seconds = 30 });

        Assert.Equal(500, result.Requests);
        Assert.True(result.Seconds < 29);
    }

    [Fact]
    public void UntrustedCertificate_EndsTheRunInsteadOfGivingANumber()
    {
        using var origin = new StallingOrigin(-1, TimeSpan.Zero);
        using var other = new StallingOrigin(-1, TimeSpan.Zero);

        Assert.Throws<System.Security.Authentication.AuthenticationException>(() => KeepAliveLoad.Run(Options(origin, "keepalive") with { CaFile = other.CaFile, Seconds = 0.2 }));
    }

    private static LoadOptions Options(StallingOrigin origin, string mode) => new() { Mode = mode, TargetPort = origin.Port, CaFile = origin.CaFile, Warmup = 0.1, Connections = 1 };
}
