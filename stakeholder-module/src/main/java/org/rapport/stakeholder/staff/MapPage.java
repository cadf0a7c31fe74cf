package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.rapport.kernel.Message;
import org.rapport.kernel.Slice;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.map.ConfirmMap;
import org.rapport.stakeholder.map.ConfirmationEntry;
import org.rapport.stakeholder.map.MapPoint;
import org.rapport.stakeholder.map.Position;
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

  @Inject private ReadMap read;
  @Inject private ConfirmMap confirm;
  @Inject private ListGroups listGroups;
  @Inject private CurrentUser user;
  @Inject private Texts texts;

  private LocalDate today;
  private Long group;
  private Position cell;
  private StakeholderMap map;
  private MapChart chart;
  private Slice<MapPoint> slice;

  @PostConstruct
  void load() {
    today = read.today();
    group = Parameters.number("group");
    cell = cell(Parameters.number("influence"), Parameters.number("interest"));
    LocalDate day = day("day");
    map = read.asOf(day == null || day.isAfter(today) ? today : day, day("since"), group);
    chart = new MapChart(map);
    Long after = Parameters.number("page");
    slice = read.list(map.day(), map.since(), group, cell, after, SIZE);
  }

  private static LocalDate day(String parameter) {
    try {
      LocalDate day = LocalDate.parse(String.valueOf(Parameters.text(parameter)));
      return day.getYear() < 1 || day.getYear() > 9999 ? null : day;
    } catch (DateTimeParseException none) {
      return null;
    }
  }

  private static Position cell(Long influence, Long interest) {
    boolean right = isOnScale(influence) && isOnScale(interest);
    return right ? new Position(influence.intValue(), interest.intValue()) : null;
  }

  private static boolean isOnScale(Long value) {
    return value != null && value >= Position.LEAST && value <= Position.MOST;
  }

  /** What a point is called to who does not see it. */
  public String label(MapPoint point) {
    return texts.here(
        Message.of(
            "stakeholder",
            "map.point",
            point.name(),
            point.at().influence(),
            point.at().interest()));
  }

  /** What the circle of a cell is called to who does not see it. */
  public String label(MapChart.Circle circle) {
    Position at = circle.cell().at();
    return texts.here(
        Message.of(
            "stakeholder", "map.cell", circle.cell().count(), at.influence(), at.interest()));
  }

  /** The address of a cell's list, on the same day and of the same group. */
  public String list(Position at) {
    return "/staff/map/map?day="
        + map.day()
        + (group == null ? "" : "&group=" + group)
        + "&influence="
        + at.influence()
        + "&interest="
        + at.interest()
        + "#list";
  }

  /** What wider audiences said until the day of the map. */
  public List<ConfirmationEntry> getConfirmations() {
    return confirm.until(map.day());
  }

  /** The address of the same map as a workbook. */
  public String getTable() {
    return "/staff/map/table?day="
        + map.day()
        + (map.since() == null ? "" : "&since=" + map.since())
        + (group == null ? "" : "&group=" + group);
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

  public StakeholderMap getMap() {
    return map;
  }

  public MapChart getChart() {
    return chart;
  }

  public Slice<MapPoint> getSlice() {
    return slice;
  }

  public Position getCell() {
    return cell;
  }

  public Long getGroup() {
    return group;
  }

  public LocalDate getToday() {
    return today;
  }

  /** The first day the slider reaches; the date field reaches any. */
  public LocalDate getFirstDay() {
    return today.minusDays(SLIDER_DAYS);
  }
}
