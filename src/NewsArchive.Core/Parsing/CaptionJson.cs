using System.Text.Json;
using NewsArchive.Core.Captions;

namespace NewsArchive.Core.Parsing;

/// <summary>Writes captions, as a part of <see cref="ParsedArticleJson"/>.</summary>
internal static class CaptionJson
{
    public static void WriteAgency(Utf8JsonWriter writer, ParsedAgencyCaption? agency)
    {
        writer.WritePropertyName("agency");
        if (agency is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("takenAt", agency.DateCreated is null ? null : JsonValues.Moment(agency.DateCreated, "HH:mm:ss"));
        writer.WriteArray("flags", agency.Flags, static (w, flag) => w.WriteStringValue(flag.Text));
        writer.WriteString("description", JsonValues.Safe(agency.Description?.Text));
        writer.WriteString("location", JsonValues.Safe(agency.LocationShown?.Text));
        writer.WriteString("credit", JsonValues.Safe(agency.CreditLine?.Text));
        writer.WriteString("photographer", JsonValues.Safe(agency.Creator?.Text));
        writer.WriteString("source", JsonValues.Safe(agency.Source?.Text));
        writer.WriteString("editorsNote", JsonValues.Safe(agency.EditorsNote?.Text));
        writer.WriteString("restrictions", JsonValues.Safe(agency.Restrictions?.Text));
        writer.WriteBoolean("unverified", agency.Verification is not null);
        writer.WriteArray("agencies", agency.Agencies, static (w, slug) => w.WriteStringValue(slug));
        writer.WriteArray("writtenDates", agency.WrittenDates, static (w, date) => w.WriteStringValue(JsonValues.Day(date.Date)));
        writer.WriteArray("rest", agency.Rest, static (w, rest) => w.WriteStringValue(JsonValues.Safe(rest.Text)));
        writer.WriteSpan(agency.Span);
        writer.WriteEndObject();
    }

    public static void WriteCaption(Utf8JsonWriter writer, ParsedCaption? caption, string textName)
    {
        if (caption is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString(textName, JsonValues.Safe(caption.Text));
        writer.WriteString("credit", JsonValues.Safe(caption.Credit?.Text));
        writer.WriteSpan(caption.Span);
        writer.WriteEndObject();
    }
}
