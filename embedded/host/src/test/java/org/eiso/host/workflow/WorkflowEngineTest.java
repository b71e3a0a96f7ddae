package org.eiso.host.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.delegate.JavaDelegate;
import org.activiti.engine.runtime.ProcessInstance;
import org.activiti.spring.ProcessEngineFactoryBean;
import org.eiso.host.transaction.DatabaseSettings;
import org.eiso.host.transaction.HostTransactions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The engine by itself: on the host's data source and transaction manager. */
class WorkflowEngineTest {
    private static HikariDataSource dataSource;
    private static JdbcTemplate jdbc;
    private static TransactionTemplate transactions;
    private static ProcessEngine engine;
    private static final Map<Object, Object> beans = new HashMap<>();

    // no process here has an initiator or another node
    @SuppressWarnings("NullAway")
    @BeforeAll
    static void start() throws Exception {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        dataSource = new DatabaseSettings("", url, "", "", 5).open();
        HostTransactions manager = new HostTransactions(dataSource);
        WorkflowEngineConfiguration configuration = new WorkflowEngineConfiguration(
                new MovableClock(), null, null, execution -> {}, task -> {}, task -> {}, beans);
        configuration.setDataSource(dataSource);
        configuration.setTransactionManager(manager);
        ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        engine = factory.getObject();
        jdbc = new JdbcTemplate(dataSource);
        jdbc.execute("create table note (text varchar(100))");
        transactions = new TransactionTemplate(manager);
    }

    @AfterAll
    static void stop() {
        engine.close();
        dataSource.close();
    }

    @Test
    void aRollbackTakesTheProcessAndTheRowsOfItsDelegates() {
        List<String> started = new ArrayList<>();
        beans.put("writer", (JavaDelegate) execution -> jdbc.update("insert into note values ('written')"));
        deploy("<serviceTask id='write' activiti:delegateExpression='${writer}'/>", "write");

        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    started.add(startProcess().getId());
                    assertThat(notes()).isEqualTo(1);
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");

        assertThat(notes()).isZero();
        assertThat(engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(started.get(0))
                        .count())
                .isZero();
    }

    @Test
    void aFailingDelegateTakesTheCallersRowsWithIt() {
        beans.put("failing", (JavaDelegate) execution -> {
            throw new IllegalStateException("no");
        });
        deploy("<serviceTask id='fail' activiti:delegateExpression='${failing}'/>", "fail");

        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    jdbc.update("insert into note values ('before')");
                    startProcess();
                }))
                .hasMessage("no");

        assertThat(notes()).isZero();
    }

    @Test
    void expressionsSeeRegisteredBeansOnly() {
        beans.put("known", "value");
        deploy("<serviceTask id='ask' activiti:expression='${dataSource.close()}'/>", "ask");

        assertThatThrownBy(this::startProcess).hasMessageContaining("dataSource");
    }

    @Test
    void aLongTextIsKeptWhole() {
        deploy("<userTask id='wait'/>", "wait");
        String text = "Quy trình ".repeat(2000);

        ProcessInstance process = engine.getRuntimeService().startProcessInstanceByKey("test", Map.of("text", text));

        assertThat(engine.getRuntimeService().getVariable(process.getId(), "text"))
                .isEqualTo(text);
        assertThat(engine.getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .variableName("text")
                        .singleResult()
                        .getValue())
                .isEqualTo(text);
    }

    private ProcessInstance startProcess() {
        return engine.getRuntimeService().startProcessInstanceByKey("test");
    }

    private int notes() {
        return jdbc.queryForList("select text from note").size();
    }

    private void deploy(String activity, String id) {
        String bpmn = "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'"
                + " xmlns:activiti='http://activiti.org/bpmn' targetNamespace='test'>"
                + "<process id='test' isExecutable='true'><startEvent id='start'/>"
                + "<sequenceFlow id='a' sourceRef='start' targetRef='" + id + "'/>" + activity
                + "<sequenceFlow id='b' sourceRef='" + id + "' targetRef='end'/><endEvent id='end'/>"
                + "</process></definitions>";
        engine.getRepositoryService()
                .createDeployment()
                .addString("test.bpmn20.xml", bpmn)
                .deploy();
    }
}
