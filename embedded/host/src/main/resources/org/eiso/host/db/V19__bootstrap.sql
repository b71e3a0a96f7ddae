-- What was set up once, and when.
create table bootstrap_step (
    name varchar(100) primary key,
    done_at timestamp(3) with time zone not null
);
