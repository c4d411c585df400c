using Dlp.Proxy.Masking;

namespace Dlp.Proxy.Tests.Masking;

public sealed class VaultStoreTests
{
    [Fact]
    public void SameConversationOfOtherSubjectOrApp_IsAnotherVault()
    {
        using var store = Vaults.Store();
        var alice = store.Open("alice", "openai", "c1");
        var placeholder = alice.Place("EMAIL", "a@example.com");
        foreach (var other in new[] { store.Open("bob", "openai", "c1"), store.Open("alice", "anthropic", "c1"), store.Open("alice", "openai", "c2") })
        {
            Assert.True(other.IsEmpty);
            Assert.Null(other.Reveal(ConversationVaultTests.CodeOf(placeholder)));
        }
        Assert.Same(alice, store.Open("alice", "openai", "c1"));
    }

    [Fact]
    public void LinkedId_FindsTheVaultForItsSubjectOnly()
    {
        using var store = Vaults.Store();
        var alice = store.Open("alice", "chatgpt-web", "");
        alice.Place("EMAIL", "a@example.com");
        alice.Link("c9");
        Assert.Same(alice, store.Open("alice", "chatgpt-web", "c9"));
        Assert.True(store.Open("bob", "chatgpt-web", "c9").IsEmpty);
        Assert.True(store.Open("alice", "openai", "c9").IsEmpty);
    }

    [Fact]
    public void NoConversationId_FreshVaultNobodyFinds()
    {
        using var store = Vaults.Store();
        var first = store.Open("alice", "openai", "");
        first.Place("EMAIL", "a@example.com");
        Assert.True(store.Open("alice", "openai", "").IsEmpty);
        Assert.Equal(0, store.Count);
        Assert.Equal(0, store.Bytes);
    }

    [Fact]
    public void LinkToAKnownId_TakesItsValuesOver()
    {
        using var store = Vaults.Store();
        var early = store.Open("alice", "openai", "r1").Place("EMAIL", "a@example.com");
        var vault = store.Open("alice", "openai", "hash");
        var late = vault.Place("EMAIL", "b@example.com");
        vault.Link("r1");
        var found = store.Open("alice", "openai", "r1");
        Assert.Same(vault, found);
        Assert.Equal("a@example.com", found.Reveal(ConversationVaultTests.CodeOf(early)));
        Assert.Equal("b@example.com", found.Reveal(ConversationVaultTests.CodeOf(late)));
        Assert.Equal(1, store.Count);
    }

    [Fact]
    public void ManyLinks_KeepTheFirstAndTheNewest()
    {
        using var store = Vaults.Store(new VaultOptions { MaxNamesPerVault = 4 });
        var vault = store.Open("alice", "openai", "first");
        vault.Place("EMAIL", "a@example.com");
        for (var i = 0; i < 10; i++)
            vault.Link("r" + i);
        Assert.Same(vault, store.Open("alice", "openai", "first"));
        Assert.Same(vault, store.Open("alice", "openai", "r9"));
        Assert.NotSame(vault, store.Open("alice", "openai", "r0"));
    }

    [Fact]
    public void EmptySubject_Throws() => Assert.ThrowsAny<ArgumentException>(() => Vaults.Store().Open("", "openai", "c1"));

    [Fact]
    public void UnusedForTheTimeToLive_IsForgotten()
    {
        var time = new ManualTime();
        using var store = Vaults.Store(new VaultOptions { TimeToLive = TimeSpan.FromHours(1) }, time);
        var vault = store.Open("alice", "openai", "c1");
        var placeholder = vault.Place("EMAIL", "a@example.com");
        time.Advance(TimeSpan.FromMinutes(59));
        Assert.Same(vault, store.Open("alice", "openai", "c1"));
        time.Advance(TimeSpan.FromMinutes(60));
        Assert.NotSame(vault, store.Open("alice", "openai", "c1"));
        Assert.Null(vault.Reveal(ConversationVaultTests.CodeOf(placeholder)));
        Assert.True(vault.IsEmpty);
        Assert.Equal(1, store.ExpiredVaults);
        Assert.Equal(0, store.Bytes);
    }

    [Fact]
    public void NobodyAsks_TheTimerForgets()
    {
        var time = new ManualTime();
        using var store = Vaults.Store(new VaultOptions { TimeToLive = TimeSpan.FromHours(1) }, time);
        store.Open("alice", "openai", "c1").Place("EMAIL", "a@example.com");
        time.Advance(TimeSpan.FromHours(2));
        time.FireTimers();
        Assert.Equal(0, store.Count);
    }

    [Fact]
    public void RestoringKeepsAVaultAlive()
    {
        var time = new ManualTime();
        using var store = Vaults.Store(new VaultOptions { TimeToLive = TimeSpan.FromHours(1) }, time);
        var vault = store.Open("alice", "openai", "c1");
        var placeholder = vault.Place("EMAIL", "a@example.com");
        for (var i = 0; i < 5; i++)
        {
            time.Advance(TimeSpan.FromMinutes(45));
            store.Sweep();
            Assert.Equal("a@example.com", vault.Reveal(ConversationVaultTests.CodeOf(placeholder)));
        }
        Assert.Same(vault, store.Open("alice", "openai", "c1"));
    }

    [Fact]
    public void TooManyVaults_LeastRecentlyOpenedGoesAndEmptyOnesGoFirst()
    {
        using var store = Vaults.Store(new VaultOptions { MaxVaults = 3 });
        var first = store.Open("alice", "openai", "c1");
        var placeholder = first.Place("PERSON", "a");
        store.Open("alice", "openai", "c2").Place("PERSON", "b");
        store.Open("alice", "openai", "empty1");
        store.Open("alice", "openai", "empty2");
        Assert.Equal(0, store.EvictedVaults);
        Assert.Same(first, store.Open("alice", "openai", "c1"));
        store.Open("alice", "openai", "c3").Place("PERSON", "c");
        store.Open("alice", "openai", "c4").Place("PERSON", "d");
        Assert.Equal(3, store.Count);
        Assert.Equal(1, store.EvictedVaults);
        Assert.Same(first, store.Open("alice", "openai", "c1"));
        Assert.True(store.Open("alice", "openai", "c2").IsEmpty);
        Assert.Equal("a", first.Reveal(ConversationVaultTests.CodeOf(placeholder)));
    }

    [Fact]
    public void TooManyBytes_OldestVaultsGo()
    {
        using var store = Vaults.Store(new VaultOptions { MaxBytes = 65_536 });
        for (var i = 0; i < 50; i++)
            store.Open("alice", "openai", "c" + i).Place("SECRET", new string('x', 2000));
        Assert.InRange(store.Bytes, 1, 65_536);
        Assert.True(store.EvictedVaults > 0);
        Assert.False(store.Open("alice", "openai", "c49").IsEmpty);
    }

    [Theory]
    [InlineData(0, 1, 1, 65_536)]
    [InlineData(8, 0, 1, 65_536)]
    [InlineData(8, 1, 0, 65_536)]
    [InlineData(8, 1, 1, 1)]
    public void OptionsOutOfRange_AreRefused(int hours, int vaults, int entries, long bytes)
    {
        var options = new VaultOptions { TimeToLive = TimeSpan.FromHours(hours), MaxVaults = vaults, MaxEntriesPerVault = entries, MaxBytes = bytes };
        Assert.Single(options.Validate());
        Assert.Throws<ArgumentException>(() => Vaults.Store(options));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(33)]
    public void KeyOfOtherLength_IsRefused(int length) => Assert.Throws<ArgumentException>(() => new PlaceholderKey(new byte[length]));
}
