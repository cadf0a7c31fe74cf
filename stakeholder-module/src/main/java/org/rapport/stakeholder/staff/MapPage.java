package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.rapport.kernel.Message;
import org.rapport.kernel.Slice;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.map.MapPoint;
import org.rapport.stakeholder.map.Position;
import org.rapport.stakeholder.map.Quadrant;
import org.rapport.stakeholder.map.ReadMap;
import org.rapport.stakeholder.map.StakeholderMap;
import org.rapport.stakeholder.registry.GroupView;
import org.rapport.stakeholder.registry.ListGroups;

/** The map of a day, and who is on it; day, comparison, group and cell are the address's. */
@Named
@RequestScoped
public class MapPage {

  private static final int SIZE = 50;
  private static final int SLIDER_DAYS = 3 * 365;

  /** A usual span of comparison, in months; 0 compares nothing. */
  public record Span(int months, String address, boolean current) {}

  @Inject private ReadMap read;
  @Inject private ListGroups listGroups;
  @Inject private CurrentUser user;
  @Inject private Texts texts;

  private LocalDate today;
  private MapQuery query;
  private StakeholderMap map;
  private MapChart chart;
  private Slice<MapPoint> slice;

  @PostConstruct
  void load() {
    today = read.today();
    query = MapQuery.asked(today);
    map = read.asOf(query.day(), query.since(), query.group());
    chart = new MapChart(map);
    if (!map.isDrawnOneByOne()) {
      slice = query.page(read, SIZE);
    }
  }

  /** The same as is drawn; where that is too much, a page of it. */
  public List<MapPoint> getRows() {
    return slice != null
        ? slice.items()
        : map.points().stream()
            .filter(point -> query.cell() == null || point.at().equals(query.cell()))
            .sorted(MapPoint.MOST_FIRST)
            .toList();
  }

  /** What a point is called to who does not see it. */
  public String label(MapPoint point) {
    return text("map.point", point.name(), point.at().influence(), point.at().interest());
  }

  /** What the circle of a cell is called to who does not see it. */
  public String label(MapChart.Circle circle) {
    Position at = circle.cell().at();
    return text("map.cell", circle.cell().count(), at.influence(), at.interest());
  }

  /** A quadrant with how many are in it. */
  public String quadrant(Quadrant quadrant) {
    return text("map.quadrant.count", text("map.quadrant." + quadrant), map.in(quadrant));
  }

  /** How many have moved since the day compared with. */
  public String getMoved() {
    return text("map.moved", map.moved());
  }

  /** How many were not yet on the map then. */
  public String getAdded() {
    return text("map.new", map.added());
  }

  private String text(String key, Object... parts) {
    return texts.here(Message.of("stakeholder", key, parts));
  }

  /** The address of a cell's list, on the same day and of the same group. */
  public String list(Position at) {
    return query.list(at);
  }

  /** The address of the same map with everybody listed. */
  public String getEverybody() {
    return query.map();
  }

  /** The address of the same map as a workbook. */
  public String getTable() {
    return query.table();
  }

  public List<Span> getSpans() {
    return Stream.of(0, 1, 3, 12, 24).map(this::span).toList();
  }

  private Span span(int months) {
    LocalDate since = months == 0 ? null : query.day().minusMonths(months);
    boolean current = since == null ? query.since() == null : since.equals(query.since());
    return new Span(months, query.mapSince(since), current);
  }

  public String groupName(GroupView one) {
    return one.nameIn(texts.language());
  }

  public List<GroupView> getGroups() {
    return listGroups.all();
  }

  public boolean isWriting() {
    return user.may(Permission.STAKEHOLDERS_WRITE);
  }

  /** Whether points may be moved: what is over stays as it was. */
  public boolean isRating() {
    return isWriting() && query.day().equals(today);
  }

  public StakeholderMap getMap() {
    return map;
  }

  public MapChart getChart() {
    return chart;
  }

  /** Null where every stakeholder is drawn and listed. */
  public Slice<MapPoint> getSlice() {
    return slice;
  }

  public Position getCell() {
    return query.cell();
  }

  public Long getGroup() {
    return query.group();
  }

  public LocalDate getToday() {
    return today;
  }

  /** The first day the slider reaches; the date field reaches any. */
  public LocalDate getFirstDay() {
    return today.minusDays(SLIDER_DAYS);
  }
}
