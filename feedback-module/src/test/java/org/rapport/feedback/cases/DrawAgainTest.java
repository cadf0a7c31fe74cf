package org.rapport.feedback.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.security.SecureRandom;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.Identity;
import org.rapport.feedback.drafts.SendDraft;

/** References are drawn at random; that two are never the same the database sees to. */
@Tag("database")
class DrawAgainTest {

  @AutoClose private final CaseRoom room = new CaseRoom();
  private int status = Status.STATUS_NO_TRANSACTION;
  private int tries;

  @Test
  void two_who_draw_the_same_reference_both_get_a_case_each_with_its_own() throws Exception {
    Submitted first = submitted(new Drawing(0));
    Submitted second = submitted(new Drawing(0, 1));

    assertThat(first.reference()).isEqualTo("FB-0000-0000");
    assertThat(second.reference()).isEqualTo("FB-1111-1111");
    assertThat(kept()).containsExactly("FB-0000-0000", "FB-1111-1111");
  }

  @Test
  void within_a_transaction_of_somebody_else_nothing_is_done_twice() throws Exception {
    submitted(new Drawing(0));
    status = Status.STATUS_ACTIVE;
    tries = 0;

    assertThatThrownBy(() -> submitted(new Drawing(0, 1))).isInstanceOf(RuntimeException.class);
    assertThat(tries).isOne();
  }

  @Test
  void any_other_failure_is_left_alone() {
    assertThatThrownBy(
            () ->
                around(
                    () -> {
                      throw new IllegalStateException("something else");
                    }))
        .hasMessage("something else");
    assertThat(tries).isOne();
  }

  @Test
  void whoever_takes_feedback_in_draws_again() {
    assertThat(List.of(SubmitFeedback.class, RecordFeedback.class, SendDraft.class))
        .allMatch(type -> type.isAnnotationPresent(DrawsReference.class));
  }

  private Submitted submitted(RandomGenerator random) throws Exception {
    return (Submitted)
        around(
            () ->
                room.db.calling(
                    "feedback",
                    em -> room.new Desk(em, random).complaint(Identity.ANONYMOUS, Contact.NONE)));
  }

  @SuppressWarnings("unchecked")
  private List<String> kept() {
    return room.db.calling(
        "feedback",
        em ->
            (List<String>)
                em.createNativeQuery("select reference from feedback.cases order by 1")
                    .getResultList());
  }

  private interface Work {
    Object run() throws Exception;
  }

  private Object around(Work work) throws Exception {
    InvocationContext call =
        (InvocationContext)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, method, arguments) -> {
                  tries++;
                  return work.run();
                });
    return new DrawAgain(transactions()).around(call);
  }

  private TransactionSynchronizationRegistry transactions() {
    return (TransactionSynchronizationRegistry)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {TransactionSynchronizationRegistry.class},
            (proxy, method, arguments) -> status);
  }

  /** Draws references of these symbols, the last one for ever; receipts and ids as usual. */
  private static final class Drawing implements RandomGenerator {

    private static final int RECEIPT = 24;
    private static final int CASE = RECEIPT + 8;

    private final RandomGenerator usual = new SecureRandom();
    private final int[] symbols;
    private int drawn;

    Drawing(int... symbols) {
      this.symbols = symbols;
    }

    @Override
    public int nextInt(int bound) {
      int which = drawn / CASE;
      boolean receipt = drawn++ % CASE < RECEIPT;
      return receipt ? usual.nextInt(bound) : symbols[Math.min(which, symbols.length - 1)];
    }

    @Override
    public long nextLong() {
      return usual.nextLong();
    }
  }
}
