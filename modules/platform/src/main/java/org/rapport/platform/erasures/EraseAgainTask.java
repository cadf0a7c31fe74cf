package org.rapport.platform.erasures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Logger;
import org.rapport.platform.RecurringTask;

/**
 * Looks at the start, before anybody is let in, whether the database is from before something was
 * erased, and has that erased again; what went wrong with it is tried again.
 */
@ApplicationScoped
class EraseAgainTask implements RecurringTask {

  private static final Logger LOG = Logger.getLogger(EraseAgainTask.class.getName());
  private static final int AT_ONCE = 500;

  private final ErasureFile file;
  private final ErasureNotes notes;
  private final FileErasures lost;
  private final EraseAgain again;

  protected EraseAgainTask() {
    this(null, null, null, null);
  }

  @Inject
  EraseAgainTask(ErasureFile file, ErasureNotes notes, FileErasures lost, EraseAgain again) {
    this.file = file;
    this.notes = notes;
    this.lost = lost;
    this.again = again;
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(10);
  }

  @Override
  public boolean isDueAtStart() {
    return true;
  }

  @Override
  public void run() {
    lost.anewWhereLost();
    Batch batch = new Batch();
    file.forEach(batch::add);
    batch.end();
    if (batch.done > 0) {
      LOG.warning("the database was from before " + batch.done + " erasures; they were repeated");
    }
    if (batch.failure != null) {
      throw batch.failure;
    }
  }

  /** So many at a time that neither memory nor the way to the database is worn. */
  private final class Batch {

    private final List<ErasureNote> read = new ArrayList<>();
    private int done;
    private RuntimeException failure;

    void add(ErasureNote note) {
      read.add(note);
      if (read.size() == AT_ONCE) {
        end();
      }
    }

    void end() {
      Set<UUID> known = notes.known(read.stream().map(ErasureNote::id).toList());
      read.stream().filter(one -> !known.contains(one.id())).forEach(this::carryOut);
      read.clear();
    }

    /** One that cannot go brings nobody else back. */
    private void carryOut(ErasureNote note) {
      try {
        done += again.of(note) ? 1 : 0;
      } catch (RuntimeException e) {
        failure = e;
      }
    }
  }
}
