package org.rapport.platform;

import java.util.ArrayList;
import java.util.List;
import org.rapport.kernel.Message;

/** What of a person goes, counted by what it is, and what stays and why. */
public record Erasure(List<Gone> gone, List<Message> stays) {

  public static final Erasure NOTHING = new Erasure(List.of(), List.of());

  /**
   * @param what names the kind, for example meetings
   */
  public record Gone(Message what, long count) {}

  public Erasure {
    gone = gone.stream().filter(one -> one.count() > 0).toList();
    stays = List.copyOf(stays);
  }

  public Erasure and(Erasure more) {
    List<Gone> all = new ArrayList<>(gone);
    all.addAll(more.gone);
    List<Message> kept = new ArrayList<>(stays);
    kept.addAll(more.stays);
    return new Erasure(all, kept);
  }

  public long total() {
    return gone.stream().mapToLong(Gone::count).sum();
  }
}
