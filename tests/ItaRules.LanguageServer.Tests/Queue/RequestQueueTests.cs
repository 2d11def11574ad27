using System.Collections.Concurrent;
using System.Collections.Immutable;
using ItaRules.LanguageServer.Protocol;
using ItaRules.LanguageServer.Protocol.Queue;
using ItaRules.LanguageServer.Tests.Client;

namespace ItaRules.LanguageServer.Tests.Queue;

public class RequestQueueTests
{
    [Fact]
    public async Task Any_interleaving_gives_every_query_what_a_sequential_run_gives()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var random = new Random(seed);
            var queue = Create([]);
            var expected = ImmutableList<int>.Empty;
            var results = new List<(ImmutableList<int> Expected, Task<ImmutableList<int>> Actual)>();
            for (var step = 0; step < 80; step++)
            {
                var value = step;
                var yields = random.Next(6);
                switch (random.Next(5))
                {
                    case 0 or 1:
                        queue.Enqueue(new Mutation<ImmutableList<int>>("add", async state =>
                        {
                            await Wait(yields);
                            return state.Add(value);
                        }));
                        expected = expected.Add(value);
                        break;
                    case 2:
                        queue.Enqueue(new Mutation<ImmutableList<int>>("fail", async _ =>
                        {
                            await Wait(yields);
                            throw new InvalidOperationException("on purpose");
                        }));
                        break;
                    default:
                        var result = new TaskCompletionSource<ImmutableList<int>>(TaskCreationOptions.RunContinuationsAsynchronously);
                        queue.Enqueue(new Query<ImmutableList<int>>("read", async state =>
                        {
                            await Wait(yields * 3);
                            result.SetResult(state);
                        }));
                        results.Add((expected, result.Task));
                        break;
                }
            }

            foreach (var (before, actual) in results)
                Assert.Equal(before, await actual.WaitAsync(LanguageClient.Limit));
        }
    }

    [Fact]
    public async Task A_query_that_runs_does_not_hold_up_what_follows()
    {
        var queue = Create([]);
        var release = new TaskCompletionSource();
        var slow = new TaskCompletionSource<int>();
        var quick = new TaskCompletionSource<int>();

        queue.Enqueue(new Query<ImmutableList<int>>("slow", async state =>
        {
            await release.Task;
            slow.SetResult(state.Count);
        }));
        queue.Enqueue(new Mutation<ImmutableList<int>>("add", state => ValueTask.FromResult(state.Add(1))));
        queue.Enqueue(new Query<ImmutableList<int>>("quick", state =>
        {
            quick.SetResult(state.Count);
            return ValueTask.CompletedTask;
        }));

        Assert.Equal(1, await quick.Task.WaitAsync(LanguageClient.Limit));
        Assert.False(slow.Task.IsCompleted);
        release.SetResult();
        Assert.Equal(0, await slow.Task.WaitAsync(LanguageClient.Limit));
    }

    [Fact]
    public async Task Nothing_begins_before_a_mutation_has_ended()
    {
        var queue = Create([]);
        var order = new ConcurrentQueue<string>();
        var release = new TaskCompletionSource();
        queue.Enqueue(new Mutation<ImmutableList<int>>("slow", async state =>
        {
            await release.Task;
            order.Enqueue("mutation");
            return state.Add(1);
        }));
        queue.Enqueue(new Query<ImmutableList<int>>("read", _ =>
        {
            order.Enqueue("query");
            return ValueTask.CompletedTask;
        }));
        Assert.Empty(order);

        release.SetResult();
        await Drain(queue);

        Assert.Equal("mutation", order.First());
    }

    [Fact]
    public async Task Observers_hear_of_every_new_state_once_and_in_order_and_one_that_throws_harms_nobody()
    {
        var log = new StringWriter();
        var observer = new Recorder();
        var queue = Create([new Thrower(), observer], log);
        for (var value = 0; value < 20; value++)
        {
            var added = value;
            queue.Enqueue(new Mutation<ImmutableList<int>>("add", state => ValueTask.FromResult(added % 4 == 3 ? state : state.Add(added))));
        }

        await Drain(queue);

        Assert.Equal(Enumerable.Range(0, 20).Where(value => value % 4 != 3), observer.Last);
        Assert.Equal(15, observer.Count);
        Assert.Contains("Thrower", log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_queue_does_what_it_holds_and_takes_no_more()
    {
        var queue = Create([]);
        var done = false;
        queue.Enqueue(new Mutation<ImmutableList<int>>("add", async state =>
        {
            await Task.Yield();
            done = true;
            return state;
        }));
        queue.Close();

        Assert.False(queue.Enqueue(new Mutation<ImmutableList<int>>("late", ValueTask.FromResult)));
        await queue.Completion.WaitAsync(LanguageClient.Limit);
        Assert.True(done);
    }

    private static RequestQueue<ImmutableList<int>> Create(IReadOnlyList<IStateObserver<ImmutableList<int>>> observers, TextWriter? log = null) =>
        new([], observers, new ServerLog(log ?? TextWriter.Null));

    private static async Task Wait(int yields)
    {
        for (var count = 0; count < yields; count++)
            await Task.Yield();
    }

    private static Task Drain(RequestQueue<ImmutableList<int>> queue)
    {
        queue.Close();
        return queue.Completion.WaitAsync(LanguageClient.Limit);
    }

    private sealed class Recorder : IStateObserver<ImmutableList<int>>
    {
        public ImmutableList<int> Last { get; private set; } = [];

        public int Count { get; private set; }

        public void Changed(ImmutableList<int> before, ImmutableList<int> after)
        {
            Assert.Equal(Last, before);
            Last = after;
            Count++;
        }
    }

    private sealed class Thrower : IStateObserver<ImmutableList<int>>
    {
        public void Changed(ImmutableList<int> before, ImmutableList<int> after) => throw new InvalidOperationException("on purpose");
    }
}
