using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dlp.DemoOrigin;

/// <summary><c>/_received</c>: what the origin saw.</summary>
internal static class ReceivedEndpoints
{
    public static void Map(IEndpointRouteBuilder app, ReceivedRequests received)
    {
        app.MapGet("/_received", () => Results.Text(received.ToJson(), "application/json"));
        app.MapPost("/_received/reset", () =>
        {
            received.Reset();
            return Results.NoContent();
        });
    }
}
