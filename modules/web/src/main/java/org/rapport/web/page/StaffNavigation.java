package org.rapport.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;

/** The staff menu: only where the signed-in person may go. */
@Named("navigation")
@RequestScoped
public class StaffNavigation {

  /**
   * @param areas beginnings of the addresses that belong to it
   */
  private record Place(String path, List<String> areas, String key, Permission permission) {

    Place(String path, String area, String key, Permission permission) {
      this(path, List.of(area), key, permission);
    }

    boolean holds(String address) {
      return areas.stream().anyMatch(address::startsWith);
    }
  }

  /** One entry of the menu. */
  public record Entry(String path, String key, boolean current) {}

  private static final List<Place> PLACES =
      List.of(
          new Place("/staff/today", "/staff/today", "staff.today", Permission.OWN_ACCOUNT),
          new Place("/staff/cases/inbox", "/staff/cases", "staff.cases", Permission.CASES_READ),
          new Place(
              "/staff/stakeholders/list",
              List.of(
                  "/staff/stakeholders",
                  "/staff/map/",
                  "/staff/journey/",
                  "/staff/meetings/",
                  "/staff/upkeep/",
                  "/staff/dealings/",
                  "/staff/interests/",
                  "/staff/projects/",
                  "/staff/incidents/"),
              "staff.stakeholders",
              Permission.STAKEHOLDERS_READ),
          new Place("/staff/models/list", "/staff/models", "staff.models", Permission.MODELS_READ),
          new Place(
              "/staff/reviews/list", "/staff/reviews", "staff.reviews", Permission.MODELS_READ),
          new Place(
              "/staff/reports/dashboard",
              "/staff/reports",
              "staff.reports",
              Permission.REPORTS_READ),
          new Place(
              "/staff/admin/accounts",
              "/staff/admin/account",
              "staff.accounts",
              Permission.ACCOUNTS_MANAGE),
          new Place(
              "/staff/admin/calendar",
              "/staff/admin/calendar",
              "staff.calendar",
              Permission.SETTINGS_MANAGE),
          new Place(
              "/staff/admin/limits",
              List.of("/staff/admin/limits", "/staff/admin/bod"),
              "staff.limits",
              Permission.SETTINGS_MANAGE),
          new Place(
              "/staff/admin/routing",
              "/staff/admin/routing",
              "staff.routing",
              Permission.SETTINGS_MANAGE),
          new Place(
              "/staff/admin/retention",
              "/staff/admin/retention",
              "staff.retention",
              Permission.PERSONAL_DATA),
          new Place(
              "/staff/admin/persons",
              "/staff/admin/person",
              "staff.persons",
              Permission.PERSONAL_DATA),
          new Place(
              "/staff/admin/mail",
              List.of("/staff/admin/mail", "/staff/admin/files"),
              "staff.mail",
              Permission.SETTINGS_MANAGE),
          new Place(
              "/staff/admin/webhooks",
              "/staff/admin/webhook",
              "staff.webhooks",
              Permission.SETTINGS_MANAGE),
          new Place(
              "/staff/admin/audit", "/staff/admin/audit", "staff.audit", Permission.AUDIT_READ));

  @Inject private CurrentUser user;
  @Inject private HttpServletRequest request;

  public List<Entry> getEntries() {
    String here = request.getRequestURI();
    return PLACES.stream()
        .filter(place -> user.may(place.permission()))
        .map(place -> new Entry(place.path(), place.key(), place.holds(here)))
        .toList();
  }

  /**
   * Where the work is when nothing is due: the first place after today's, but the reports for
   * leadership and others who come to read only. Null where there is no other.
   */
  public Entry getNext() {
    return PLACES.stream()
        .skip(1)
        .filter(place -> user.may(place.permission()))
        .filter(place -> place.permission() != Permission.STAKEHOLDERS_READ || !readsOnly())
        .map(place -> new Entry(place.path(), place.key(), false))
        .findFirst()
        .orElse(null);
  }

  private boolean readsOnly() {
    return user.may(Permission.REPORTS_READ) && !user.may(Permission.STAKEHOLDERS_WRITE);
  }

  public String getUserName() {
    return user.staff().map(StaffMember::name).orElse("");
  }
}
