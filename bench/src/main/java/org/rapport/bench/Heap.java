package org.rapport.bench;

import com.sun.tools.attach.VirtualMachine;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/**
 * The most that another Java process holds on to while something runs: garbage is collected before
 * each look, or it would be counted too.
 */
final class Heap implements AutoCloseable {

  private static final int LOOK_EVERY_MILLIS = 2_000;
  private static final long MEGABYTE = 1L << 20;

  private final JMXConnector connector;
  private final MemoryMXBean memory;

  private Heap(JMXConnector connector, MemoryMXBean memory) {
    this.connector = connector;
    this.memory = memory;
  }

  static Heap of(long pid) throws Exception {
    VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
    JMXServiceURL url = new JMXServiceURL(machine.startLocalManagementAgent());
    machine.detach();
    JMXConnector connector = JMXConnectorFactory.connect(url);
    MBeanServerConnection beans = connector.getMBeanServerConnection();
    return new Heap(
        connector,
        ManagementFactory.newPlatformMXBeanProxy(
            beans, ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class));
  }

  /** Something that may fail. */
  interface Work {
    void run() throws Exception;
  }

  /**
   * @return megabytes held at the most, above what was held before
   */
  long peakDuring(Work work) throws Exception {
    memory.gc();
    long before = memory.getHeapMemoryUsage().getUsed();
    long[] peak = {before};
    Thread watch =
        new Thread(
            () -> {
              while (!Thread.currentThread().isInterrupted()) {
                try {
                  Thread.sleep(LOOK_EVERY_MILLIS);
                  memory.gc();
                  peak[0] = Math.max(peak[0], memory.getHeapMemoryUsage().getUsed());
                } catch (InterruptedException e) {
                  return;
                }
              }
            });
    watch.start();
    work.run();
    watch.interrupt();
    watch.join();
    return (peak[0] - before) / MEGABYTE;
  }

  @Override
  public void close() throws Exception {
    connector.close();
  }
}
