package org.rapport.platform.erasures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.rapport.platform.ErasedRecords;
import org.rapport.platform.RecordKey;

@ApplicationScoped
class NoteErased implements ErasedRecords {

  private final ErasureNotes notes;
  private final Clock clock;
  private final RandomGenerator random;

  protected NoteErased() {
    this(null, null, null);
  }

  @Inject
  NoteErased(ErasureNotes notes, Clock clock, RandomGenerator random) {
    this.notes = notes;
    this.clock = clock;
    this.random = random;
  }

  @Override
  public void note(Collection<RecordKey> records) {
    if (!records.isEmpty()) {
      notes.add(
          new ErasureNote(
              new UUID(random.nextLong(), random.nextLong()),
              clock.instant().truncatedTo(ChronoUnit.SECONDS),
              List.copyOf(records)),
          false);
    }
  }
}
