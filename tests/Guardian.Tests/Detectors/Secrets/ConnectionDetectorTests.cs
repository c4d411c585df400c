using Dlp.Policy.Words;

namespace Dlp.Guardian.Tests.Detectors.Secrets;

public sealed class ConnectionDetectorTests
{
    [Theory]
    [InlineData("postgres://bob:«hunter2»@db.acme.com:5432/app")]
    [InlineData("mongodb+srv://app:«p%40ss-W0rd»@cluster0.mongodb.net/?retryWrites=true")]
    [InlineData("redis://:«s3cretpw»@cache:6379/0")]
    [InlineData("amqps://svc:«q1w2e3r4»@mq.acme.com")]
    [InlineData("git clone https://bob:«tok3n-value»@git.acme.com/x.git")]
    [InlineData("DATABASE_URL=\"mysql://root:«t0p/s3cret»@10.0.0.5/db\"")]
    [InlineData("接続先はpostgresql://bob:«ひみつ9»@db/appです")]
    [InlineData("Server=db01;Database=app;User Id=sa;Password=«Pa55w0rd!x»;Encrypt=true")]
    [InlineData("Data Source=db01;Initial Catalog=app;UID=sa;PWD=«q1w2e3r4»")]
    [InlineData("\"Server=db01;Uid=sa;Password='«se;cret»';\"")]
    [InlineData("Server=db01; User ID=sa; Password=«two words»; Encrypt=true")]
    [InlineData("host=localhost port=5432 user=bob password=«hunter2» dbname=app")]
    [InlineData("jdbc:postgresql://db/app?user=bob&password=«hunter2»&ssl=true")]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=«abc123DEF456ghi789JKL012mno345PQR678stu901VWX==»;EndpointSuffix=core.windows.net")]
    [InlineData("Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=«aBcD1234eFgH5678=»")]
    public void Password_IsFoundExactly(string marked) => DetectorTable.Expect("CONNECTION_STRING", marked);

    [Theory]
    [InlineData("postgres://bob@db.acme.com/app")]
    [InlineData("postgres://bob:${DB_PASS}@db/app")]
    [InlineData("postgres://bob:<password>@db/app")]
    [InlineData("postgres://bob:****@db/app")]
    [InlineData("postgres://bob:{{ password }}@db/app")]
    [InlineData("postgres://bob:$DB_PASS@db/app")]
    [InlineData("https://acme.com:8080/a@b")]
    [InlineData("https://acme.com/a:b@c")]
    [InlineData("http://[::1]:8080/")]
    [InlineData("Server=db01;Uid=sa;Password=;")]
    [InlineData("Server=db01;Uid=sa;Password={0};")]
    [InlineData("Server=db01;Uid=sa;Password=${PW};")]
    [InlineData("Server=db01;Uid=sa;Password=********;")]
    [InlineData("password=hunter2")]
    [InlineData("connect(host=h, user=u, password=self.password)")]
    [InlineData("Session(proxy, username=user, password=getpass.getpass('x'))")]
    [InlineData("\"host=%s password=%s\" % (h, p)")]
    [InlineData("ForgotPassword=1; server=x")]
    [InlineData("Server=x; password policy = strict")]
    public void NearMiss_IsNotFound(string text) => Assert.Empty(Scanned.Values(text, "CONNECTION_STRING"));

    [Theory]
    [InlineData("postgres://bob:changeme@db/app")]
    [InlineData("Server=db01;Uid=sa;Password=your_password;")]
    public void StandIn_ScoresLow(string text) => Assert.Equal(ConfidenceLevel.Low, Scanned.Only(text, "CONNECTION_STRING").Level);

    [Fact]
    public void RealPassword_ScoresHigh()
    {
        Assert.Equal(ConfidenceLevel.High, Scanned.Only("postgres://bob:hunter2@db/app", "CONNECTION_STRING").Level);
        Assert.Equal(ConfidenceLevel.High, Scanned.Only("Server=db01;Uid=sa;Password=Pa55w0rd!x;", "CONNECTION_STRING").Level);
    }
}
