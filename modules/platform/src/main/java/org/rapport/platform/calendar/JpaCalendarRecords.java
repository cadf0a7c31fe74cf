package org.rapport.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaCalendarRecords implements CalendarRecords {

  @PersistenceContext(unitName = "platform")
  private EntityManager entityManager;

  protected JpaCalendarRecords() {}

  JpaCalendarRecords(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public List<CalendarDay> days() {
    return entityManager
        .createQuery("select d from CalendarDay d order by d.day", CalendarDay.class)
        .getResultList();
  }

  @Override
  public List<CalendarDay> days(int year) {
    return entityManager
        .createQuery(
            "select d from CalendarDay d where d.day between :first and :last order by d.day",
            CalendarDay.class)
        .setParameter("first", LocalDate.of(year, 1, 1))
        .setParameter("last", LocalDate.of(year, 12, 31))
        .getResultList();
  }

  @Override
  public Optional<CalendarDay> day(LocalDate day) {
    return Optional.ofNullable(entityManager.find(CalendarDay.class, day));
  }

  @Override
  public void add(CalendarDay day) {
    entityManager.persist(day);
  }

  @Override
  public void remove(CalendarDay day) {
    entityManager.remove(day);
  }

  @Override
  public void takeTurns() {
    entityManager
        .createNativeQuery("lock table platform.calendar_change in share row exclusive mode")
        .executeUpdate();
  }

  @Override
  public Optional<CalendarChange> change(String what) {
    return Optional.ofNullable(entityManager.find(CalendarChange.class, what));
  }

  @Override
  public void keep(CalendarChange change) {
    entityManager.persist(change);
  }

  @Override
  public List<DayHours> hours() {
    return entityManager.createQuery("select h from DayHours h", DayHours.class).getResultList();
  }
}
