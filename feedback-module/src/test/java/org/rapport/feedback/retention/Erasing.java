package org.rapport.feedback.retention;

import java.nio.file.Path;
import org.rapport.feedback.cases.CaseRoom;
import org.rapport.platform.TestSettings;

/** Retention's part in tests of other rooms. */
public final class Erasing {

  private Erasing() {}

  public static EraseCase over(CaseRoom room, CaseRoom.Desk desk) {
    return new EraseCase(
        desk.room,
        new JpaEndedCases(desk.em),
        new JpaArchive(desk.em),
        room.fakes.store,
        new TestSettings(Path.of("target")),
        room.fakes.audit,
        desk.clock);
  }
}
