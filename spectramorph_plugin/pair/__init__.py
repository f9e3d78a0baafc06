"""Two images of one place and what is known of them: where they lie, what each sees, how the fine one is estimated."""
