package org.rapport.stakeholder.dealings;

import java.nio.file.Path;
import org.rapport.platform.TestSettings;
import org.rapport.stakeholder.StakeholderTimeline;
import org.rapport.stakeholder.registry.RegistryDatabase.Registry;

/** Noting what was done together as part of a transaction of the registry, for other features. */
public final class DealingsDesk {

  public final KeepDealing keep;
  public final ReadDealings read;

  public DealingsDesk(Registry r, StakeholderTimeline timeline) {
    JpaDealings dealings = new JpaDealings();
    dealings.entities = r.entities;
    read = new ReadDealings(dealings, r.read());
    keep =
        new KeepDealing(
            dealings,
            r.read(),
            r.changedMeanwhile(),
            timeline,
            r.stamps,
            new TestSettings(Path.of("target")),
            r.audit);
  }
}
