package org.rapport.reporting.statistics;

/**
 * Net promoter score in points from −100 to 100, with an adjusted Wald interval (KPI definition N);
 * also for positive minus negative mentions.
 */
public record NetPromoter(long promoters, long detractors, long n) {

  public NetPromoter {
    if (n < 1 || promoters < 0 || detractors < 0 || promoters + detractors > n) {
      throw new IllegalArgumentException(promoters + " and " + detractors + " of " + n);
    }
  }

  public static NetPromoter of(long promoters, long detractors, long n) {
    return new NetPromoter(promoters, detractors, n);
  }

  public double score() {
    return 100.0 * (promoters - detractors) / n;
  }

  public Interval interval() {
    double p = (promoters + .75) / (n + 3);
    double d = (detractors + .75) / (n + 3);
    double e = p - d;
    double reach = Interval.Z * Math.sqrt((p + d - e * e) / (n + 3));
    return new Interval(100 * (e - reach), 100 * (e + reach)).cutTo(-100, 100);
  }
}
