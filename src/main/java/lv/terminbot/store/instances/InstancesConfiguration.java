package lv.terminbot.store.instances;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import lv.terminbot.mailbox.lease.PollingLease;
import lv.terminbot.store.Database;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This instance among those on the database, of which the embedded one has no other. */
@Configuration(proxyBeanMethods = false)
public class InstancesConfiguration {

  @Bean
  @DependsOnDatabaseInitialization
  Instance instance(Database database, DataSource dataSource) throws SQLException {
    return database == Database.POSTGRESQL
        ? LeasedInstance.begun(new LeaseRows(dataSource.unwrap(HikariDataSource.class)))
        : new OnlyInstance();
  }

  @Bean
  PollingLease pollingLease(Instance instance) {
    return instance instanceof LeasedInstance leased ? leased.election() : PollingLease.ALONE;
  }
}
