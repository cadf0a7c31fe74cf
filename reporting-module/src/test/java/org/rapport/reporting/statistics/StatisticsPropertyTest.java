package org.rapport.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class StatisticsPropertyTest {

  @Property
  void wilson_holds_its_value_and_stays_within_0_and_1(
      @ForAll @LongRange(min = 1, max = 2_000_000) long n,
      @ForAll @IntRange(max = 1000) int perMille) {
    Wilson share = Wilson.of(n * perMille / 1000, n);
    assertThat(share.interval().contains(share.value())).isTrue();
    assertThat(share.interval().low()).isBetween(0.0, 1.0);
    assertThat(share.interval().high()).isBetween(0.0, 1.0);
  }

  @Property
  void wilson_mirrors_itself(
      @ForAll @LongRange(min = 1, max = 5000) long n, @ForAll @IntRange(max = 1000) int perMille) {
    long hits = n * perMille / 1000;
    Interval one = Wilson.of(hits, n).interval();
    Interval other = Wilson.of(n - hits, n).interval();
    assertThat(one.low()).isCloseTo(1 - other.high(), within(1e-12));
  }

  @Property
  void newcombe_turns_its_sign_with_the_order(
      @ForAll @IntRange(min = 1, max = 300) int n,
      @ForAll @IntRange(max = 100) int one,
      @ForAll @IntRange(max = 100) int other) {
    Wilson a = Wilson.of((long) n * one / 100, n);
    Wilson b = Wilson.of((long) n * other / 100, n);
    Interval there = Newcombe.of(a, b).interval();
    Interval back = Newcombe.of(b, a).interval();
    assertThat(there.low()).isCloseTo(-back.high(), within(1e-12));
    assertThat(Newcombe.of(a, a).isChange()).isFalse();
  }

  @Property
  void a_poisson_interval_holds_its_rate(
      @ForAll @LongRange(max = 10_000) long events,
      @ForAll @IntRange(min = 1, max = 500) int exposure) {
    PoissonRate rate = PoissonRate.of(events, exposure);
    assertThat(rate.interval().contains(rate.rate())).isTrue();
  }

  @Property
  void survival_never_rises_and_without_censoring_is_the_plain_share(
      @ForAll("spells") List<Spell> spells) {
    KaplanMeier all = KaplanMeier.of(spells);
    for (int day = 1; day <= 60; day++) {
      assertThat(all.survival(day)).isLessThanOrEqualTo(all.survival(day - 1));
    }
    List<Spell> ended =
        spells.stream().map(spell -> new Spell(spell.days(), true, spell.n())).toList();
    KaplanMeier plain = KaplanMeier.of(ended);
    long longer = ended.stream().filter(s -> s.days() > 20).mapToLong(Spell::n).sum();
    if (plain.n() > 0) {
      assertThat(plain.survival(20)).isCloseTo((double) longer / plain.n(), within(1e-9));
    }
  }

  @Property
  void the_interval_of_a_quantile_holds_it(@ForAll("spells") List<Spell> spells) {
    KaplanMeier times = KaplanMeier.of(spells);
    times
        .quantile(.5)
        .ifPresent(
            median -> assertThat(times.interval(.5).orElseThrow().contains(median)).isTrue());
  }

  @Provide
  Arbitrary<List<Spell>> spells() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 60),
            Arbitraries.of(true, false),
            Arbitraries.longs().between(1, 50))
        .as(Spell::new)
        .list()
        .ofMaxSize(40);
  }
}
