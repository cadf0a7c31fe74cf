package org.rapport.stakeholder.staff;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.rapport.kernel.Slice;
import org.rapport.stakeholder.map.MapPoint;
import org.rapport.stakeholder.map.Position;
import org.rapport.stakeholder.map.ReadMap;

/**
 * Which map the address of a page asks for; nonsense in it counts as not said.
 *
 * @param since the day compared with, null where nothing is compared
 * @param group null for all groups
 * @param cell the only one to list, null for all
 */
record MapQuery(LocalDate day, LocalDate since, Long group, Position cell) {

  private static final String PAGE = "/staff/map/map?";

  static MapQuery asked(LocalDate today) {
    LocalDate day = day("day");
    return new MapQuery(
        day == null || day.isAfter(today) ? today : day,
        day("since"),
        Parameters.number("group"),
        cell(Parameters.number("influence"), Parameters.number("interest")));
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

  /** The page of the list that the address asks for. */
  Slice<MapPoint> page(ReadMap read, int size) {
    return read.list(day, since, group, cell, Parameters.number("page"), size);
  }

  String map() {
    return PAGE + query();
  }

  String mapSince(LocalDate other) {
    return new MapQuery(day, other, group, null).map();
  }

  String list(Position at) {
    return map() + "&influence=" + at.influence() + "&interest=" + at.interest() + "#list";
  }

  String table() {
    return ListWorkbookPage.ADDRESS + "?list=map&" + query();
  }

  private String query() {
    return "day="
        + day
        + (since == null ? "" : "&since=" + since)
        + (group == null ? "" : "&group=" + group);
  }
}
