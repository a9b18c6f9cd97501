-- One row is an industry that something is known about: its projects by the latest stage that a
-- document gives, and how many statements and observations there are. Beside an industry of a local
-- system stand the classes of the national classification that it mainly consists of, and their
-- observations.
with recursive latest as (
    select
        e.project_key,
        e.stage,
        row_number() over (
            partition by e.project_key
            order by coalesce(d.plan_year, 0) desc, d.issued_on desc nulls last, e.document_key desc,
                case when e.nature = 'actual' then 0 else 1 end, e.project_no desc
        ) as from_last
    from fact_project_event as e
    join dim_document as d using (document_key)
    where d.is_latest
),
projects as (
    select
        b.industry_key,
        count(*) as projects,
        sum(case when l.stage = 'planned' then 1 else 0 end) as projects_planned,
        sum(case when l.stage = 'signed' then 1 else 0 end) as projects_signed,
        sum(case when l.stage = 'started' then 1 else 0 end) as projects_started,
        sum(case when l.stage = 'ongoing' then 1 else 0 end) as projects_ongoing,
        sum(case when l.stage = 'completed' then 1 else 0 end) as projects_completed
    from bridge_project_industry as b
    join latest as l on l.project_key = b.project_key and l.from_last = 1
    group by b.industry_key
),
statements as (
    select industry_key, count(*) as statements from bridge_statement_industry group by industry_key
),
observations as (
    select industry_key, count(*) as observations from fact_observation where is_latest group by industry_key
),
-- A class and the classes below it.
within as (
    select distinct national_industry_key as class_key, national_industry_key as industry_key from bridge_industry_mapping
    union all
    select w.class_key, n.industry_key
    from within as w
    join dim_industry as c on c.industry_key = w.industry_key
    join dim_industry as n on n.parent_code = c.industry_code and n.industry_system = c.industry_system
),
mapped as (
    select
        m.industry_key,
        sum(o.observations) as observations
    from (
        select distinct b.industry_key, w.industry_key as national_industry_key
        from bridge_industry_mapping as b
        join within as w on w.class_key = b.national_industry_key
    ) as m
    join observations as o on o.industry_key = m.national_industry_key
    group by m.industry_key
),
classes as (
    select b.industry_key, string_agg(c.industry_name, '、' order by c.industry_key) as national_industries
    from bridge_industry_mapping as b
    join dim_industry as c on c.industry_key = b.national_industry_key
    group by b.industry_key
)
select
    n.industry_system,
    n.industry_group,
    n.industry_name,
    cast(coalesce(p.projects, 0) as integer) as projects,
    cast(coalesce(p.projects_planned, 0) as integer) as projects_planned,
    cast(coalesce(p.projects_signed, 0) as integer) as projects_signed,
    cast(coalesce(p.projects_started, 0) as integer) as projects_started,
    cast(coalesce(p.projects_ongoing, 0) as integer) as projects_ongoing,
    cast(coalesce(p.projects_completed, 0) as integer) as projects_completed,
    cast(coalesce(s.statements, 0) as integer) as statements,
    cast(coalesce(o.observations, 0) as bigint) as observations,
    coalesce(c.national_industries, '') as national_industries,
    cast(coalesce(m.observations, 0) as bigint) as national_observations,
    n.industry_code,
    n.industry_key
from dim_industry as n
left join projects as p using (industry_key)
left join statements as s using (industry_key)
left join observations as o using (industry_key)
left join mapped as m using (industry_key)
left join classes as c using (industry_key)
where n.industry_key <> 0
    and (n.industry_system <> 'GB/T 4754-2017'
        or p.projects is not null or s.statements is not null or o.observations is not null)
