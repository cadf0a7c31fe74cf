package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Settings;
import org.rapport.platform.StaffMember;

/** The signed-in person and the present moment. */
@ApplicationScoped
public class Stamps {

  private final CurrentUser user;
  private final Clock clock;
  private final Settings settings;

  @Inject
  public Stamps(CurrentUser user, Clock clock, Settings settings) {
    this.user = user;
    this.clock = clock;
    this.settings = settings;
  }

  protected Stamps() {
    this(null, null, null);
  }

  public Stamp now() {
    Long by = user.staff().map(StaffMember::id).orElse(null);
    Instant at = clock.instant();
    return new Stamp(by, at, LocalDate.ofInstant(at, settings.timeZone()));
  }
}
