package org.rapport.feedback.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The time limits as they would be with a profile as somebody types it; nothing is kept (C4). */
@ApplicationScoped
@Transactional
public class TryProfile {

  private static final long NEW = 0;

  private ProfileDesk desk;

  protected TryProfile() {}

  @Inject
  TryProfile(ProfileDesk desk) {
    this.desk = desk;
  }

  /**
   * @param profile the one that would change, or null for a new one
   */
  public TimeLimits with(Long profile, ProfileEntry typed) {
    desk.staffId();
    return desk.with(desk.version(NEW, profile == null ? NEW : profile, Integer.MAX_VALUE, typed));
  }
}
