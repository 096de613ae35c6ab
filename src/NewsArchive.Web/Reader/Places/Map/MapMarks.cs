using Microsoft.Extensions.Localization;
using NewsArchive.Core.Places;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Components;
using NewsArchive.Web.Components.Filters;
using NewsArchive.Web.Reader.Filters;
using NewsArchive.Web.Reader.Places.BaseMap;
using NewsArchive.Web.Resources;

namespace NewsArchive.Web.Reader.Places.Map;

/// <summary>Makes marks of what was counted, with their words and where they lead.</summary>
public sealed class MapMarks(ArchiveFilter filter, IStringLocalizer<PlaceText> text, IStringLocalizer<ListText> lists)
{
    private const int MostNamed = 4;

    // Nearer by than this, places that still are one mark lie in one town.
    private const int Nearer = 2;

    public IReadOnlyList<MapMark> Of(MapPlan plan, IReadOnlyList<MapCluster> clusters) =>
        [.. clusters.Where(cluster => cluster.Count > 0).Select(cluster => Of(plan, cluster))];

    /// <summary>The names of countries whose own places are shown, with how many articles name the country or something in it.</summary>
    public IReadOnlyList<MapLabel> Countries(MapPlan plan, MapLabels room)
    {
        if (plan.View.Zoom < MapPlan.CitiesFrom)
            return [];
        var labels =
            from place in plan.Places
            where place.Kind == PlaceKind.Country && place.Latitude is not null
            let at = plan.View.Project(place.Latitude!.Value, place.Longitude!.Value)
            select room.Around(at.X, at.Y, $"{PlaceWords.NameOf(place)} {DateText.Count(place.Count)}");
        return [.. labels.OfType<MapLabel>()];
    }

    private MapMark Of(MapPlan plan, MapCluster cluster)
    {
        var places = cluster.Members.Order().Select(member => plan.Places[member]).ToList();
        var name = PlaceWords.NameOf(places[0]);
        var label = places.Count == 1 ? name : text["MarkLabel", name, places.Count - 1].Value;
        return new MapMark(
            cluster.X, cluster.Y, plan.Scale.RadiusOf(cluster.Count), places[0].Kind, label, Describe(places, cluster.Count), AddressOf(plan.View, cluster, places));
    }

    private string Describe(List<PlaceCount> places, int count)
    {
        var names = string.Join(", ", places.Take(MostNamed).Select(PlaceWords.NameOf));
        var others = places.Count - MostNamed;
        var key = others <= 0 ? "Mark" : others == 1 ? "MarkOneMore" : "MarkMany";
        return text[key, names, FilteredList.Articles.CountOf(lists, count), others];
    }

    // Several places are looked at from nearer by, as long as that can part them.
    private string AddressOf(MapView view, MapCluster cluster, List<PlaceCount> places)
    {
        if (places.Count == 1 || view.Zoom >= MapView.Deepest)
            return MapAddress.Articles(filter, places.Take(ArchiveFilterQuery.MostValues).Select(place => place.Path));
        var (latitude, longitude) = view.At(cluster.X, cluster.Y);
        return MapAddress.Of(filter, MapCut.Of(latitude, longitude, Math.Min(MapView.Deepest, view.Zoom + Nearer)));
    }
}
