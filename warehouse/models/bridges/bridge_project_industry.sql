-- One row is a project in an industry, with the strongest reason that a document gives.
with linked as (
    select
        e.project_key,
        l.industry_key,
        l.basis,
        row_number() over (partition by e.project_key, l.industry_key order by l.strength, l.basis) as place
    from int_industry_link as l
    join fact_project_event as e on e.document_key = l.document_key and e.project_no = l.subject_no
    where l.subject = 'project'
)
select project_key, industry_key, basis from linked where place = 1
