package org.rapport.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rapport.kernel.Message;

/**
 * What of a person goes, counted by what it is, and what stays and why.
 *
 * @param records that go, to be erased again when a backup brings them back
 */
public record Erasure(List<Gone> gone, List<Message> stays, List<RecordKey> records) {

  public static final Erasure NOTHING = new Erasure(List.of(), List.of());

  /**
   * @param what names the kind, for example meetings
   */
  public record Gone(Message what, long count) {}

  public Erasure {
    gone = gone.stream().filter(one -> one.count() > 0).toList();
    stays = List.copyOf(stays);
    records = List.copyOf(records);
  }

  public Erasure(List<Gone> gone, List<Message> stays) {
    this(gone, stays, List.of());
  }

  /** The same, and that these records of a module go. */
  public Erasure of(String module, Collection<String> keys) {
    return new Erasure(gone, stays, keys.stream().map(key -> new RecordKey(module, key)).toList());
  }

  public Erasure and(Erasure more) {
    List<Gone> all = new ArrayList<>(gone);
    all.addAll(more.gone);
    List<Message> kept = new ArrayList<>(stays);
    kept.addAll(more.stays);
    List<RecordKey> keys = new ArrayList<>(records);
    keys.addAll(more.records);
    return new Erasure(all, kept, keys);
  }

  public long total() {
    return gone.stream().mapToLong(Gone::count).sum();
  }
}
