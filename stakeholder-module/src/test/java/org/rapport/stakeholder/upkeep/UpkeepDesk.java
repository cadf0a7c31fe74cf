package org.rapport.stakeholder.upkeep;

import java.nio.file.Path;
import org.rapport.platform.TestSettings;
import org.rapport.platform.Told;
import org.rapport.platform.WorkList;
import org.rapport.stakeholder.StakeholderTimeline;
import org.rapport.stakeholder.registry.RegistryDatabase.Registry;

/** Planning and noting contacts as part of a transaction of the registry, for other features. */
public final class UpkeepDesk {

  public final PlanUpkeep plan;
  public final LogContact log;

  public UpkeepDesk(Registry r, WorkList work, StakeholderTimeline timeline) {
    JpaUpkeep upkeep = new JpaUpkeep();
    upkeep.entities = r.entities;
    upkeep.counted = new Told<>(event -> {});
    plan = new PlanUpkeep(upkeep, r.read(), r.staff, work, r.stamps, r.audit);
    log =
        new LogContact(
            upkeep,
            recognitions(r),
            plan,
            dates(r, work),
            r.read(),
            timeline,
            r.stamps,
            new TestSettings(Path.of("target")),
            r.audit);
  }

  static RemindOfDates dates(Registry r, WorkList work) {
    return new RemindOfDates(keyDates(r), r.agents(), work, r.stamps);
  }

  static JpaKeyDates keyDates(Registry r) {
    JpaKeyDates dates = new JpaKeyDates();
    dates.entities = r.entities;
    return dates;
  }

  static JpaRecognitions recognitions(Registry r) {
    JpaRecognitions recognitions = new JpaRecognitions();
    recognitions.entities = r.entities;
    return recognitions;
  }
}
