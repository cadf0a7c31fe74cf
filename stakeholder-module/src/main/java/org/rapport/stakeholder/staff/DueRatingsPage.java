package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rapport.kernel.Message;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.exports.MapSheets;
import org.rapport.stakeholder.map.CallView;
import org.rapport.stakeholder.map.DueRating;
import org.rapport.stakeholder.map.ListCalls;
import org.rapport.stakeholder.map.ListDueRatings;
import org.rapport.stakeholder.map.ReadMap;
import org.rapport.stakeholder.registry.GroupView;
import org.rapport.stakeholder.registry.ListGroups;

/** Whose rating is to be looked at again, the longest due first, and who has called for it. */
@Named
@RequestScoped
public class DueRatingsPage {

  private static final int SIZE = 50;

  @Inject private ListDueRatings due;
  @Inject private ListCalls listCalls;
  @Inject private ListGroups listGroups;
  @Inject private ReadMap map;
  @Inject private CurrentUser user;
  @Inject private Texts texts;

  private LocalDate today;
  private int within;
  private Long group;
  private ListDueRatings.Page page;
  private long count;

  @PostConstruct
  void load() {
    today = map.today();
    within = MapSheets.within(Parameters.asked());
    group = Parameters.number("group");
    page = due.page(within, group, Parameters.text("page"), SIZE);
    count = due.count(within, group);
  }

  public List<DueRating> getItems() {
    return page.items();
  }

  /** The address of the next page, null on the last one. */
  public String getNext() {
    return page.next() == null
        ? null
        : "/staff/map/due?within="
            + within
            + (group == null ? "" : "&group=" + group)
            + "&page="
            + page.next();
  }

  /** How many there are in all. */
  public String getCounted() {
    boolean more = count >= ListDueRatings.COUNTED_TO;
    return text(more ? "map.due.more" : "map.due.count", count);
  }

  /** For how long somebody waits for it, or when it will be. */
  public String since(DueRating one) {
    long days = ChronoUnit.DAYS.between(one.dueOn(), today);
    String key = days == 0 ? "map.due.today" : days > 0 ? "map.due.ago" : "map.due.ahead";
    return text(key, Math.abs(days));
  }

  public boolean isOverdue(DueRating one) {
    return one.dueOn().isBefore(today);
  }

  /** Whom a call is about. */
  public String whom(CallView call) {
    Long id = call.entry().group();
    return getGroups().stream()
        .filter(one -> id != null && one.id() == id)
        .map(this::groupName)
        .findFirst()
        .orElseGet(() -> text("map.all"));
  }

  /** How many of a call are still to be rated. */
  public String open(CallView call) {
    return call.open() == 0 ? text("map.call.done") : text("map.call.open", call.open());
  }

  private String text(String key, Object... parts) {
    return texts.here(Message.of("stakeholder", key, parts));
  }

  public List<CallView> getCalls() {
    return listCalls.latest();
  }

  public List<Integer> getSpans() {
    return MapSheets.SPANS;
  }

  public int getWithin() {
    return within;
  }

  public Long getGroup() {
    return group;
  }

  public List<GroupView> getGroups() {
    return listGroups.all();
  }

  public String groupName(GroupView one) {
    return one.nameIn(texts.language());
  }

  public boolean isWriting() {
    return user.may(Permission.STAKEHOLDERS_WRITE);
  }

  public boolean isCalling() {
    return user.may(Permission.MODELS_MANAGE);
  }
}
