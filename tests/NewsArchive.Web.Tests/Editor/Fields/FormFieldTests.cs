using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Web.Editor.Fields;
using Xunit;

namespace NewsArchive.Web.Tests.Editor.Fields;

public sealed class FormFieldTests
{
    private static readonly CorrectionTarget Target = new(new string('a', 64), TargetKind.Figure, new SourceSpan(10, 20), CorrectedField.CaptionText);

    [Fact]
    public void A_field_that_nobody_touched_follows_a_colleague()
    {
        var field = new FormField(Stored("Een brug.", 0));

        field.Refresh(Stored("Een sluis.", 1));

        Assert.Equal("Een sluis.", field.Typed);
        Assert.Equal(1, field.BasedOn);
        Assert.False(field.IsChanged);
    }

    [Fact]
    public void What_was_typed_stays_beside_what_a_colleague_saved_and_is_still_based_on_what_it_began_with()
    {
        var field = Typed("Een brug.", "Een oude brug.");

        field.Refresh(Stored("Een sluis.", 1));

        Assert.True(field.IsOvertaken);
        Assert.Equal(("Een brug.", "Een sluis.", "Een oude brug."), (field.Base, field.Theirs, field.Typed));
        Assert.Equal(0, field.ToChange().BasedOn);
    }

    [Fact]
    public void What_was_typed_over_a_value_that_was_only_confirmed_meanwhile_is_no_conflict()
    {
        var field = Typed("Een sluis.", "Een oude sluis.");

        field.Refresh(Stored("Een sluis.", 2));

        Assert.False(field.IsOvertaken);
        Assert.Equal(("Een oude sluis.", 2), (field.Typed, field.ToChange().BasedOn));
    }

    [Fact]
    public void Keeping_mine_bases_it_on_theirs()
    {
        var field = Typed("Een brug.", "Een oude brug.");
        field.Refresh(Stored("Een sluis.", 1));

        field.Settle(field.Typed);

        Assert.False(field.IsOvertaken);
        Assert.Equal(("Een sluis.", "Een oude brug."), (field.Base, field.Typed));
        Assert.Equal(1, field.ToChange().BasedOn);
    }

    [Fact]
    public void Taking_theirs_leaves_nothing_to_save()
    {
        var field = Typed("Een brug.", "Een oude brug.");
        field.Refresh(Stored("Een sluis.", 1));

        field.Settle(field.Theirs);

        Assert.False(field.IsChanged);
        Assert.Equal("Een sluis.", field.Typed);
    }

    [Fact]
    public void What_was_typed_can_be_gone_back_to_after_taking_theirs_until_the_next_save()
    {
        var form = new DeskForm([Stored("Een brug.", 0)]);
        var field = form.Fields[0];
        field.Type("Een oude brug.");
        form.Refresh([Stored("Een sluis.", 1)]);

        field.Settle(field.Theirs);
        Assert.Equal("Een oude brug.", field.Replaced);
        field.Type(field.Replaced!);
        Assert.Null(field.Replaced);
        field.Type("Een lange sluis.");
        Assert.Equal("Een oude brug.", field.Replaced);

        form.Accept(form.ToChanges(), "", []);
        Assert.Null(field.Replaced);
    }

    [Fact]
    public void Two_who_type_the_same_are_no_conflict()
    {
        var field = Typed("Een brug.", "Een sluis.");

        field.Refresh(Stored("Een sluis.", 1));

        Assert.False(field.IsOvertaken);
        Assert.False(field.IsChanged);
    }

    [Fact]
    public void What_is_typed_while_saving_stays_as_a_change_of_what_was_saved()
    {
        var field = Typed("Een brug.", "Een oude brug.");
        field.Type("Een oude brug bij nacht.");
        field.Refresh(Stored("Een oude brug.", 1));

        field.Accept("Een oude brug.", Entry("Een oude brug.", 1));

        Assert.Equal(("Een oude brug.", "Een oude brug bij nacht."), (field.Base, field.Typed));
        Assert.Equal(1, field.ToChange().BasedOn);
        Assert.False(field.IsOvertaken);
    }

    [Fact]
    public void A_draft_goes_on_from_what_it_was_typed_over()
    {
        var field = new FormField(Stored("Een sluis.", 1));

        field.Restore("Een oude brug.", "Een brug.", 0);

        Assert.True(field.IsOvertaken);
        Assert.Equal("Een brug.", field.ToChange().Before);
    }

    [Fact]
    public void A_draft_that_was_typed_over_what_an_older_parser_read_is_overtaken()
    {
        var field = new FormField(Stored("Een sluis.", 0));

        field.Restore("Een oude brug.", "Een brug.", 0);

        Assert.True(field.IsOvertaken);
        field.Settle(field.Typed);
        Assert.Equal(("Een sluis.", false), (field.ToChange().Before, field.IsOvertaken));
    }

    [Fact]
    public void White_space_alone_is_no_change() => Assert.False(Typed("Een brug.", "  Een  brug. ").IsChanged);

    [Fact]
    public void No_more_can_be_typed_than_can_be_kept()
    {
        var field = Typed("Een brug.", new string('a', 20_000));

        Assert.True(field.Typed.Length <= 2 * FieldValues.LongestText);
    }

    [Fact]
    public void What_was_pasted_and_is_too_long_says_so_until_it_is_shortened()
    {
        var field = Typed("Een brug.", new string('a', FieldValues.LongestText + 1));
        Assert.Equal(FieldProblem.TooLong, field.Problem);

        field.Type(new string('a', FieldValues.LongestText));
        Assert.Null(field.Problem);
    }

    private static FormField Typed(string stored, string typed)
    {
        var field = new FormField(Stored(stored, 0));
        field.Type(typed);
        return field;
    }

    private static DeskField Stored(string value, int number) =>
        new(Target, "Een brug.", value, number == 0 ? null : Entry(value, number), "Collega", null);

    private static Correction Entry(string value, int number) => new()
    {
        Sha256 = Target.Sha256,
        Kind = Target.Kind,
        Span = Target.Span,
        Field = Target.Field,
        Number = number,
        After = value,
        Parsed = "Een brug.",
        Reason = "Proef",
        AuthorId = new string('b', 32),
        At = default,
        PreviousHash = CorrectionChain.Start,
    };
}
