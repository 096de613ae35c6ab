using NewsArchive.Web.Components;
using Xunit;

namespace NewsArchive.Web.Tests.Components;

public sealed class TextDirectionTests
{
    [Theory]
    [InlineData("Gewone tekst", null)]
    [InlineData("العنوان عربي، maar de tekst is Nederlands en gaat over Hodeida (الحديدة).", null)]
    [InlineData("اتفاق لوقف إطلاق النار في الحديدة", "rtl")]
    [InlineData("שלום uit", "rtl")]
    [InlineData("2018 – 12!", null)]
    [InlineData("Перемирие", null)]
    [InlineData("", null)]
    public void Most_letters_decide(string text, string? direction) => Assert.Equal(direction, TextDirection.Of(text));
}
