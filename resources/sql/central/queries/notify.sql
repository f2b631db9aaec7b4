notify line605
