-- One row is a statement about an industry, with the strongest reason that the document gives.
with linked as (
    select
        f.statement_key,
        l.industry_key,
        l.basis,
        row_number() over (partition by f.statement_key, l.industry_key order by l.strength, l.basis) as place
    from int_industry_link as l
    join fact_statement as f on f.document_key = l.document_key and f.statement_no = l.subject_no
    where l.subject = 'statement'
)
select statement_key, industry_key, basis from linked where place = 1
