package org.rapport.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.CountedDay;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.platform.Settings;
import org.rapport.platform.WorkingCalendars;
import org.rapport.platform.calendar.CalendarYear;
import org.rapport.platform.calendar.ChangeCalendar;
import org.rapport.platform.calendar.DayKind;
import org.rapport.platform.calendar.DeclaredDay;
import org.rapport.platform.calendar.SeeCalendar;

/** The working calendar that deadlines are counted by. */
@Path("/calendar")
@Requires(Permission.SETTINGS_MANAGE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Working calendar")
public class CalendarResource {

  private static final int MOST_DAYS = 500;

  /** A day that differs from its ordinary week. */
  public record DayJson(
      LocalDate day, DayKind kind, String nameEnglish, String nameChinese, boolean provisional) {

    static DayJson of(DeclaredDay day) {
      return new DayJson(
          day.day(), day.kind(), day.nameEnglish(), day.nameChinese(), day.provisional());
    }
  }

  /**
   * @param hours by day of the week and MAKE_UP, such as 09:00-12:00, 13:30-17:30
   * @param provisional true where the authority has not arranged this year yet
   */
  public record YearJson(
      int year,
      String zone,
      Map<String, String> hours,
      List<DayJson> days,
      long workdays,
      boolean provisional) {

    static YearJson of(CalendarYear year) {
      return new YearJson(
          year.year(),
          year.zone().getId(),
          year.hours(),
          year.days().stream().map(DayJson::of).toList(),
          year.workdays(),
          year.isProvisional());
    }
  }

  /** What a day shall be. */
  public record DayInput(DayKind kind, String nameEnglish, String nameChinese) {}

  /** A deadline and every day on the way to it; number 0 does not count. */
  public record DeadlineJson(Instant due, List<CountedDay> days) {}

  @Inject private SeeCalendar see;
  @Inject private ChangeCalendar change;
  @Inject private WorkingCalendars calendars;
  @Inject private Settings settings;

  @GET
  @Path("/{year: [0-9]{4}}")
  @Operation(summary = "Read a year of the working calendar")
  @APIResponse(responseCode = "200", description = "Hours, holidays and make-up workdays")
  public YearJson year(@PathParam("year") int year) {
    if (year == 0) {
      throw new NotFound();
    }
    return YearJson.of(see.year(year));
  }

  @POST
  @Path("/{year: [0-9]{4}}/confirmation")
  @Operation(
      summary = "Confirm a year",
      description = "The authority's arrangement is in: no day of it is provisional any more.")
  @APIResponse(responseCode = "200", description = "The year as it is now")
  public YearJson confirm(@PathParam("year") int year) {
    change.confirm(year);
    return year(year);
  }

  @PUT
  @Path("/days/{day}")
  @Operation(summary = "Declare a day a holiday or a make-up workday")
  @APIResponse(responseCode = "200", description = "The day as it is now")
  public DayJson declare(@PathParam("day") String day, DayInput input) {
    LocalDate date = date(day, "day");
    if (input == null || input.kind() == null) {
      throw Invalid.field("kind", Message.of("kernel", "required"));
    }
    change.declare(date, input.kind(), input.nameEnglish(), input.nameChinese(), null);
    return DayJson.of(see.day(date).orElseThrow(NotFound::new));
  }

  @DELETE
  @Path("/days/{day}")
  @Operation(summary = "Make a day an ordinary day of its week again")
  @APIResponse(responseCode = "204", description = "Done")
  public void forget(@PathParam("day") String day) {
    change.forget(date(day, "day"), null);
  }

  @PUT
  @Path("/hours")
  @Operation(
      summary = "Change working hours",
      description = "Days that are left out keep their hours; an empty text is a day off.")
  @APIResponse(responseCode = "200", description = "The hours as they are now")
  public Map<String, String> hours(Map<String, String> hours) {
    change.setHours(hours == null ? Map.of() : hours, null);
    return see.hours();
  }

  @GET
  @Path("/deadline")
  @Requires(Permission.OWN_ACCOUNT)
  @Operation(
      summary = "Explain a deadline",
      description = "Working days are counted from the day after from.")
  @APIResponse(responseCode = "200", description = "The deadline, day by day")
  public DeadlineJson deadline(@QueryParam("from") String from, @QueryParam("days") int days) {
    if (days < 1 || days > MOST_DAYS) {
      throw Invalid.field("days", Message.of("platform", "calendar.daysRange", MOST_DAYS));
    }
    Instant start = date(from, "from").atStartOfDay(settings.timeZone()).toInstant();
    return new DeadlineJson(
        calendars.current().plusWorkdays(start, days), calendars.explain(start, days));
  }

  private static LocalDate date(String text, String field) {
    try {
      return LocalDate.parse(text == null ? "" : text);
    } catch (DateTimeParseException e) {
      throw Invalid.field(field, Message.of("platform", "calendar.date"));
    }
  }
}
