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
            r.read(),
            timeline,
            r.stamps,
            new TestSettings(Path.of("target")),
            r.audit);
  }

  static JpaRecognitions recognitions(Registry r) {
    JpaRecognitions recognitions = new JpaRecognitions();
    recognitions.entities = r.entities;
    return recognitions;
  }
}
