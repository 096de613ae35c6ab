using NewsArchive.Store.Searching;

namespace NewsArchive.Store.Tests.Searching;

public sealed class DocumentSetTests
{
    // Few and many, near and far: kept as numbers, as bits, and one of each.
    private static readonly (int Count, int Highest)[] Shapes = [(0, 10), (1, 1), (3, 100_000), (50, 60), (400, 2000), (3000, 3500), (64, 64)];

    [Fact]
    public void Operations_agree_with_those_of_ordinary_sets()
    {
        var random = new Random(20161208);
        foreach (var left in Shapes)
        {
            foreach (var right in Shapes)
                AssertAgree(Numbers(random, left), Numbers(random, right));
        }
    }

    [Fact]
    public void Numbers_may_come_in_any_order_and_twice()
    {
        Assert.Equal([1, 5, 900], DocumentSet.Of([900, 5, 1, 5, 900]).ToArray());
        Assert.Equal([0, 63, 64, 127], DocumentSet.Of([0, 63, 64, 127]).ToArray());
        Assert.Empty(DocumentSet.Of([]).ToArray());
    }

    [Fact]
    public void Many_numbers_take_no_more_than_a_bit_each()
    {
        var all = DocumentSet.Of([.. Enumerable.Range(0, 100_000)]);
        var few = DocumentSet.Of([7, 99_999]);

        Assert.InRange(all.Size, 100_000 / 8, (100_000 / 8) + 8);
        Assert.Equal(8, few.Size);
        Assert.Equal(8, all.And(few).Size);
    }

    [Fact]
    public void Operations_leave_their_sets_as_they_were()
    {
        var (many, few) = (DocumentSet.Of([.. Enumerable.Range(0, 1000)]), DocumentSet.Of([3, 2000]));

        _ = (many.And(few), many.Or(few), many.Without(few), few.Without(many));

        Assert.Equal((1000, 2), (many.Count, few.Count));
        Assert.True(many.Contains(3) && !many.Contains(2000) && few.Contains(2000) && !few.Contains(-1));
    }

    private static void AssertAgree(SortedSet<int> left, SortedSet<int> right)
    {
        var (a, b) = (DocumentSet.Of([.. left]), DocumentSet.Of([.. right]));
        AssertSame(left, a);
        AssertSame(left.Intersect(right), a.And(b));
        AssertSame(left.Union(right), a.Or(b));
        AssertSame(left.Except(right), a.Without(b));
        Assert.All(left.Union(right), id => Assert.Equal(left.Contains(id), a.Contains(id)));
    }

    private static void AssertSame(IEnumerable<int> expected, DocumentSet set)
    {
        var numbers = expected.Order().ToArray();
        Assert.Equal(numbers, set.ToArray());
        Assert.Equal(numbers.Length, set.Count);
        Assert.True(numbers.Length == 0 || set.Last >= numbers[^1]);
    }

    private static SortedSet<int> Numbers(Random random, (int Count, int Highest) shape) =>
        [.. Enumerable.Range(0, shape.Count).Select(_ => random.Next(shape.Highest + 1))];
}
